package coop.meent.bank.file;

import coop.meent.bank.file.CsvShape.Role;
import coop.meent.base.Money;
import coop.meent.xml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of one line, by what they are for.
record CsvCells(Wording wording, CsvShape shape, List<String> header, CsvReader.Line line) {

  /// With single spaces; empty when there is no such column or nothing in it.
  Optional<String> text(Role role) {
    var joined =
        shape.places(role, header).stream()
            .filter(place -> place < line.fields().size())
            .map(place -> line.fields().get(place))
            .filter(field -> !field.isBlank())
            .collect(Collectors.joining(" "));
    return Wording.tidy(joined);
  }

  LocalDate day(Role role) {
    return dayIfAny(role).orElseThrow(() -> wording.missing(place(), name(role)));
  }

  Optional<LocalDate> dayIfAny(Role role) {
    return text(role).map(this::day);
  }

  private LocalDate day(String text) {
    return wording.date(() -> CsvDays.read(shape.day(), text), text, place());
  }

  Money amount(Role role) {
    return amountIfAny(role).orElseThrow(() -> wording.missing(place(), name(role)));
  }

  Optional<Money> amountIfAny(Role role) {
    return text(role).map(this::amount);
  }

  private Money amount(String text) {
    char group = shape.decimal() == ',' ? '.' : ',';
    var bare = text.replace(" ", "").replace("€", "").replace(String.valueOf(group), "");
    return wording.amount(bare.replace(shape.decimal(), '.'), text, place());
  }

  /// What the line does to the account.
  Money signed() {
    if (!shape.places(Role.PAID, header).isEmpty()
        || !shape.places(Role.RECEIVED, header).isEmpty())
      return amountIfAny(Role.RECEIVED)
          .orElse(Money.ZERO)
          .minus(amountIfAny(Role.PAID).orElse(Money.ZERO));
    var amount = amount(Role.AMOUNT);
    boolean isOut =
        text(Role.DIRECTION)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(shape.out()::contains)
            .isPresent();
    return isOut ? amount.negate() : amount;
  }

  Place place() {
    return new Place(Math.toIntExact(line.number()), 1, "");
  }

  private String name(Role role) {
    return String.join("|", shape.columns().getOrDefault(role, List.of()));
  }
}
