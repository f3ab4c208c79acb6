package coop.meent.bank;

import coop.meent.bank.file.StatementLine;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Tells who pays out what others paid through them, several payments at once and less their fee.
public final class PaymentProvider {

  /// As they stand on Dutch statements.
  private static final List<String> NAMES =
      List.of(
          "mollie",
          "stripe",
          "sumup",
          "adyen",
          "buckaroo",
          "pay.nl",
          "pay. ",
          "multisafepay",
          "paypal",
          "zettle",
          "worldline",
          "ccv ",
          "icepay",
          "klarna",
          "rabo smart pay",
          "sisow",
          "mangopay",
          "checkout.com");

  private PaymentProvider() {}

  public static boolean isBehind(StatementLine line) {
    return Stream.of(line.counterparty(), line.ultimateParty())
        .flatMap(name -> name.stream())
        .map(name -> name.toLowerCase(Locale.ROOT) + " ")
        .anyMatch(name -> NAMES.stream().anyMatch(known -> isWord(known, name)));
  }

  /// At the beginning of a word, so that nobody is one by the middle of a name.
  private static boolean isWord(String known, String name) {
    int at = name.indexOf(known);
    return at >= 0 && (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1)));
  }
}
