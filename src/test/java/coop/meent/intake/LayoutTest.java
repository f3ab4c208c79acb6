package coop.meent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which column holds what: by its name, else as somebody said.
class LayoutTest {

  @Test
  void columnsAreKnownByTheirNamesInBothLanguages() {
    var dutch =
        Layout.of(
            Listed.MEMBERS,
            List.of("Voornaam", "tussenvoegsel", "Achternaam", "E-mailadres", "Tel.", "Lid sinds"));
    assertThat(dutch.columns())
        .containsOnlyKeys(
            Field.GIVEN, Field.INFIX, Field.FAMILY, Field.EMAIL, Field.PHONE, Field.JOINED)
        .containsEntry(Field.EMAIL, 3);
    var english = Layout.of(Listed.CLIENTS, List.of("Company name", "VAT number", "Zip", "Notes"));
    assertThat(english.columns()).containsOnlyKeys(Field.NAME, Field.VAT, Field.POSTCODE);
    assertThat(english.at(3)).isEmpty();
    assertThat(Layout.of(Listed.CLIENTS, List.of("Lid sinds")).columns()).isEmpty();
  }

  /// Else which of the two a column is would hang on their order.
  @Test
  void noNameMeansTwoThings() {
    for (var listed : Listed.values()) {
      var seen = new HashSet<String>();
      for (var field : listed.fields())
        for (var name : field.called()) assertThat(seen.add(name)).as(name).isTrue();
    }
    assertThat(Layout.of(Listed.MEMBERS, List.of("Naam", "Name")).columns())
        .containsEntry(Field.NAME, 0);
  }

  @Test
  void whatSomebodySaidIsRememberedByTheNameOfTheColumn() {
    var headings = List.of("Wie", "Telefoon", "Plaats");
    var said =
        Layout.of(Listed.MEMBERS, headings)
            .with(0, Optional.of(Field.NAME))
            .with(1, Optional.empty());
    var memory = said.remembered("", headings);
    var other = List.of("Plaats", "wie", "E-mail", "Telefoon");
    assertThat(Layout.of(Listed.MEMBERS, other).as(memory, Listed.MEMBERS, other).columns())
        .containsOnlyKeys(Field.TOWN, Field.NAME, Field.EMAIL)
        .containsEntry(Field.NAME, 1);
    assertThat(
            Layout.of(Listed.MEMBERS, headings).as("damaged\nwie GONE\n", Listed.MEMBERS, headings))
        .isEqualTo(Layout.of(Listed.MEMBERS, headings));
  }

  @Test
  void oneColumnHoldsOneThing() {
    var headings = List.of("Naam", "Roepnaam", "Plaats");
    var layout = Layout.of(Listed.MEMBERS, headings).with(1, Optional.of(Field.NAME));
    assertThat(layout.at(0)).isEmpty();
    assertThat(layout.at(1)).contains(Field.NAME);
    assertThat(layout.with(Field.TRADE, "plaats ", headings).orElseThrow().at(2))
        .contains(Field.TRADE);
    assertThat(layout.with(Field.TRADE, "Vak", headings)).isEmpty();
  }
}
