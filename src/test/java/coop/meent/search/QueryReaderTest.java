package coop.meent.search;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What is typed, and how it is understood. Words begin with `w`, whole ones with `W`.
class QueryReaderTest {

  /// Said alike in both languages, whatever the window speaks.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          noor kramer             | w(noor) w(kramer)
          "noor kramer"           | W(noor kramer)
          "noor                   | W(noor)
          2026-0042               | w(2026-0042)
          € 12,50 -               | w(12,50)
          http://x.nl             | w(http://x.nl)
          12:30                   | w(12:30)
          a" OR b*                | w(a") w(OR) w(b*)
          amount:121              | amount(121.00 121.99)
          amount:121,5            | amount(121.50 121.59)
          amount:121.50           | amount(121.50 121.50)
          amount:1.234            | amount(1234.00 1234.99)
          amount:1,234.56         | amount(1234.56 1234.56)
          amount:1.234,56         | amount(1234.56 1234.56)
          amount:€1.250,-         | amount(1250.00 1250.00)
          amount:>500             | amount(500.01 92233720368547758.07)
          amount:>=500            | amount(500.00 92233720368547758.07)
          amount:<500             | amount(0.00 499.99)
          bedrag:<=500            | amount(0.00 500.00)
          bedrag:100..200         | amount(100.00 200.00)
          bedrag:..200            | amount(0.00 200.00)
          bedrag:100..            | amount(100.00 92233720368547758.07)
          amount:                 |
          amount:>                |
          amount:..               |
          amount:much             | ?(amount:much)
          amount:1.23.4           | ?(amount:1.23.4)
          in:2026                 | days(2026-01-01 2026-12-31)
          in:2026-q2              | days(2026-04-01 2026-06-30)
          in:2026-K2              | days(2026-04-01 2026-06-30)
          in:2026-02              | days(2026-02-01 2026-02-28)
          in:2-2026               | days(2026-02-01 2026-02-28)
          in:20/11/2026           | days(2026-11-20 2026-11-20)
          from:2026-02            | days(2026-02-01 9999-12-31)
          van:2026-02-10          | days(2026-02-10 9999-12-31)
          to:2026-02              | days(1900-01-01 2026-02-28)
          tot:2026                | days(1900-01-01 2026-12-31)
          from:20                 |
          from:2026-              | days(2026-01-01 9999-12-31)
          from:2026-0             | days(2026-01-01 9999-12-31)
          from:2026-01-           | days(2026-01-01 9999-12-31)
          from:2026-13            | ?(from:2026-13)
          from:2026-02-30         | ?(from:2026-02-30)
          from:spring             | ?(from:spring)
          member:noor             | about(MEMBER noor)
          lid:"noor kramer"       | about(MEMBER noor kramer)
          klant:zut opdracht:web  | about(CLIENT zut) about(ASSIGNMENT web)
          rekening:45105          | about(ACCOUNT 45105)
          member:                 |
          member: noor            | w(noor)
          iban:nl91               | iban(NL91)
          iban:NL91 ABNA 0417     | iban(NL91ABNA0417)
          NL91 ABNA 0417 1643 00  | w(NL91ABNA0417164300)
          NL91 noor               | w(NL91noor)
          NL91 kramer             | w(NL91) w(kramer)
          kind:entry noor         | only(ENTRY) w(noor)
          soort:boeking           | only(ENTRY)
          KIND:bank               | only(BANK_LINE)
          kind:moon               | ?(kind:moon)
          amount:>500 noor in:2026| amount(500.01 92233720368547758.07) w(noor) days(2026-01-01 2026-12-31)
          """)
  void understands(String typed, String understood) {
    for (var language : Language.values()) {
      var query = new QueryReader(new Texts(language)).read(typed);
      assertThat(said(query)).as(typed).isEqualTo(understood == null ? "" : understood);
    }
  }

  private static String said(SearchQuery query) {
    return query.parts().stream()
        .map(part ->
            switch (part) {
              case QueryPart.Word(var text, var whole) -> (whole ? "W" : "w") + "(" + text + ")";
              case QueryPart.Amount(var least, var most) -> "amount(" + least + " " + most + ")";
              case QueryPart.Days(var from, var to) -> "days(" + from + " " + to + ")";
              case QueryPart.About(var kind, var name) -> "about(" + kind + " " + name + ")";
              case QueryPart.Iban(var beginning) -> "iban(" + beginning + ")";
              case QueryPart.Only(var kind) -> "only(" + kind + ")";
              case QueryPart.Unreadable(var text) -> "?(" + text + ")";
            })
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          EN | am            | amount:
          EN | noor am       | noor amount:
          EN | bed           | bedrag:
          NL | bed           | bedrag:
          NL | am            | amount:
          NL | ib            | iban:
          NL | i             | in:
          EN | kind:e        | kind:entry
          NL | soort:boe     | soort:boeking
          NL | zorg soort:ba | zorg soort:bank
          EN | xyz           |
          EN | noor          |
          EN | amount:>5     |
          """)
  void completes(Language language, String typed, String completed) {
    var whole = new QueryReader(new Texts(language)).completed(typed);
    assertThat(whole.map(String::strip).orElse("")).isEqualTo(completed == null ? "" : completed);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNameIsMadeWholeBetweenQuotes(Language language) {
    var reader = new QueryReader(new Texts(language));
    assertThat(reader.named("zorg lid:no")).contains(new QueryPart.About(SearchKind.MEMBER, "no"));
    assertThat(reader.completed("zorg lid:no", "Noor \"N\" Kramer"))
        .isEqualTo("zorg lid:\"Noor N Kramer\" ");
    assertThat(reader.named("lid:")).isEmpty();
    assertThat(reader.named("lid:no ")).isEmpty();
    assertThat(reader.named("bedrag:5")).isEmpty();
  }

  @Test
  void aPastedPageAsksForNoMoreThanAFewWords() {
    var words = new QueryReader(new Texts(Language.EN)).read("word ".repeat(10_000)).words();
    assertThat(words).hasSizeLessThan(20);
  }
}
