package coop.meent.development;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.document.Cell;
import coop.meent.document.Column;
import coop.meent.document.Figure;
import coop.meent.document.Issuer;
import coop.meent.document.Report;
import coop.meent.document.Row;
import coop.meent.document.Table;
import coop.meent.work.HoursText;
import java.time.LocalDate;
import java.util.function.Function;

/// A lesson by a colleague on paper: who taught whom, what both signed and what it comes to. Once
/// the office made the bill out of it, it is that bill: the teacher's invoice, made out by the
/// customer.
public final class LessonPaper {

  /// What the paper says besides the lesson.
  ///
  /// @param supplier name, address and numbers of the teacher, line by line
  /// @param isSmallBusiness whether the teacher reckons no VAT
  public record Parties(
      Issuer issuer,
      String learner,
      String teacher,
      String supplier,
      String customer,
      boolean isSmallBusiness) {}

  private final TeachingStanding lesson;
  private final Parties parties;
  private final LocalDate day;

  /// @param day whose VAT holds, where no bill was made yet
  public LessonPaper(TeachingStanding lesson, Parties parties, LocalDate day) {
    this.lesson = lesson;
    this.parties = parties;
    this.day = lesson.billedOn().orElse(day);
  }

  public Function<Language, Report> report() {
    return language -> report(new Texts(language));
  }

  private Report report(Texts texts) {
    var teaching = lesson.teaching();
    int given = lesson.signed().orElse(teaching.minutes());
    var sums = LessonSums.on(day, given, teaching.rate(), parties.isSmallBusiness());
    var title =
        lesson
            .bill()
            .map(number -> texts.get("split.paper.title", number))
            .orElseGet(() -> texts.get("development.lesson.title"));
    var paper =
        Report.named("lesson", texts.language(), day)
            .title(title)
            .subtitle(teaching.what())
            .issuedBy(parties.issuer())
            .figure(Figure.of(texts.get("split.paper.total"), sums.gross()))
            .table(facts(texts))
            .table(lines(given, sums, texts));
    if (parties.isSmallBusiness()) paper.closing(texts.get("split.paper.kor"));
    lesson
        .signedOn()
        .ifPresent(on ->
            paper.closing(
                texts.get(
                    "development.lesson.signed",
                    parties.teacher(),
                    parties.learner(),
                    HoursText.shown(given),
                    texts.date(on))));
    if (lesson.bill().isPresent()) paper.closing(texts.get("split.paper.byCustomer"));
    return paper.build();
  }

  private Table facts(Texts texts) {
    var teaching = lesson.teaching();
    var table =
        Table.named("facts", "")
            .column(Column.text("what", texts.get("member.paper.what"), 2))
            .column(Column.text("says", texts.get("member.paper.says"), 5));
    lesson.bill().ifPresent(number -> table.row(fact(texts.get("split.paper.number"), number)));
    return table
        .row(fact(texts.get("split.paper.date"), texts.date(day)))
        .row(fact(texts.get("split.paper.supplier"), line(parties.supplier())))
        .row(fact(texts.get("split.paper.customer"), line(parties.customer())))
        .row(fact(texts.get("development.lesson.learner"), parties.learner()))
        .row(
            fact(
                texts.get("development.lesson.period"),
                texts.date(teaching.starts()) + " – " + texts.date(teaching.ends())))
        .build();
  }

  private static String line(String lines) {
    return lines.replace("\n", ", ");
  }

  private static Row fact(String what, String says) {
    return Row.of(Cell.of(what), Cell.of(says));
  }

  private Table lines(int given, LessonSums sums, Texts texts) {
    var teaching = lesson.teaching();
    var table =
        Table.named("lines", texts.get("split.paper.lines"))
            .column(Column.text("what", texts.get("member.paper.what"), 4))
            .column(Column.amount("amount", texts))
            .row(
                Row.of(
                    Cell.of(
                        texts.get(
                            "development.lesson.line",
                            HoursText.shown(given),
                            texts.euro(teaching.rate()))),
                    Cell.of(sums.net())));
    if (!sums.vat().isZero())
      table.row(
          Row.of(
              Cell.of(
                  texts.get(
                      "split.paper.vatOf",
                      LessonSums.percent(day).stripTrailingZeros().toPlainString())),
              Cell.of(sums.vat())));
    return table
        .row(Row.total(Cell.of(texts.get("split.paper.total")), Cell.of(sums.gross())))
        .build();
  }
}
