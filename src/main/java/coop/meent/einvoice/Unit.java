package coop.meent.einvoice;

import java.util.Optional;
import java.util.stream.Stream;

/// The units that freelancers invoice in, by their code in UN/ECE recommendation 20. A line may
/// bear any other code; then the code itself is shown.
public enum Unit {
  PIECE("C62"),
  HOUR("HUR"),
  DAY("DAY"),
  WEEK("WEE"),
  MONTH("MON"),
  YEAR("ANN"),
  KILOMETRE("KMT"),
  LUMP_SUM("LS"),
  KILOGRAM("KGM"),
  WORD("D68");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Unit> ofCode(String code) {
    return Stream.of(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }
}
