package coop.meent.account.ui;

import coop.meent.account.AccountPaper;
import coop.meent.account.AccountService;
import coop.meent.account.AccountStatement;
import coop.meent.account.AccountStatement.Cause;
import coop.meent.base.FiscalPeriod;
import coop.meent.base.Id.EntryId;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.member.ui.MemberPart;
import coop.meent.member.ui.PaperFile;
import coop.meent.ui.Desk;
import coop.meent.ui.FormParts;
import coop.meent.ui.Prose;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// At the foot of a member's card: what stands on the current account, and the way to every line of
/// the last year with its cause. For who can read nothing of it, nothing.
///
/// @param entry opens an entry of the cooperative's book
/// @param hasBooks whether that can be read here
public record AccountSection(
    Desk desk,
    AccountService accounts,
    MemberService members,
    Clock clock,
    Consumer<EntryId> entry,
    boolean hasBooks)
    implements MemberPart {

  @Override
  public Optional<Part> of(Member member) {
    var words = Prose.note("");
    words.setId("accountNote");
    var way = FormParts.button("openAccount", desk.texts().get("account.open"), () -> open(member));
    var section =
        new VBox(
            8,
            Prose.title(desk.texts().get("report.current-account")),
            words,
            FormParts.deeds(way));
    section.setManaged(false);
    section.setVisible(false);
    desk.tasks()
        .run(
            () -> read(member),
            statement -> {
              boolean isHere = !statement.lines().isEmpty() || !statement.opening().isZero();
              words.setText(desk.texts().euro(statement.closing()));
              section.setManaged(isHere);
              section.setVisible(isHere);
            });
    return Optional.of(new Part(section, List.of()));
  }

  private AccountStatement read(Member member) {
    var today = LocalDate.now(clock);
    return accounts.of(member, new FiscalPeriod(today.minusYears(1).plusDays(1), today));
  }

  private void open(Member member) {
    desk.tasks().run(() -> read(member), this::show);
  }

  private void show(AccountStatement statement) {
    var texts = desk.texts();
    List<Node> parts = new ArrayList<>();
    parts.add(Prose.note(texts.period(statement.period())));
    var sums = FormParts.item();
    sums.getChildren()
        .add(
            FormParts.pair(
                texts.get("report.opening-balance"), texts.euro(statement.opening()), false));
    for (var cause : Cause.values())
      if (!statement.of(cause).isZero())
        sums.getChildren()
            .add(FormParts.pair(cause.in(texts), texts.euro(statement.of(cause)), false));
    sums.getChildren()
        .add(
            FormParts.pair(
                texts.get("report.closing-balance"), texts.euro(statement.closing()), true));
    parts.add(sums);
    parts.add(
        FormParts.deeds(
            FormParts.button("accountPaper", texts.get("cost.paper.save"), () -> save(statement))));
    statement.lines().reversed().forEach(line -> parts.add(line(line)));
    desk.navigation()
        .open(
            texts.get("account.paper.title", statement.member().name()),
            FormParts.form(parts.toArray(Node[]::new)));
  }

  private Node line(AccountStatement.Line line) {
    var texts = desk.texts();
    var item =
        FormParts.item(
            FormParts.pair(line.text(), texts.euro(line.amount()), true),
            Prose.note(texts.date(line.date()) + " · " + line.cause().in(texts)));
    line.why().ifPresent(why -> item.getChildren().add(Prose.note(why.in(texts))));
    if (hasBooks) {
      var link = new Hyperlink(line.reference());
      link.setId("entry-" + line.reference());
      link.setOnAction(event -> entry.accept(line.entry()));
      item.getChildren().add(link);
    }
    return item;
  }

  private void save(AccountStatement statement) {
    new PaperFile(desk, members)
        .save(
            desk.texts().get("account.paper.title", statement.member().name()),
            new AccountPaper(members).of(statement));
  }
}
