package coop.meent.work;

import coop.meent.base.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What is wrong with what was filled in of a client. What lacks is no fault here: it is asked for
/// when an invoice is made.
final class ClientRules {

  private static final int LONGEST_TERM = 365;
  private static final String DUTCH_POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
  private static final String VAT_NUMBER = "[A-Z]{2}[0-9A-Z+*]{2,13}";

  private ClientRules() {}

  /// In order of precedence.
  static List<Refusal> faults(ClientDraft draft) {
    var terms = draft.terms();
    return Stream.of(
            Optional.of(draft.name())
                .filter(String::isBlank)
                .<Refusal>map(_ -> new ClientOutcome.NoName()),
            terms
                .country()
                .filter(code -> !Arrays.asList(Locale.getISOCountries()).contains(code))
                .<Refusal>map(ClientOutcome.NotACountry::new),
            postcode(terms),
            terms
                .email()
                .filter(email -> !email.matches("\\S+@\\S+\\.\\S+"))
                .<Refusal>map(ClientOutcome.NotAnEmail::new),
            draft
                .kvkNumber()
                .filter(number -> !number.matches("[0-9]{8}"))
                .<Refusal>map(ClientOutcome.NotAKvkNumber::new),
            draft
                .vatNumber()
                .filter(number -> !number.matches(VAT_NUMBER))
                .<Refusal>map(ClientOutcome.NotAVatNumber::new),
            terms
                .paymentDays()
                .filter(days -> days < 0 || days > LONGEST_TERM)
                .<Refusal>map(ClientOutcome.NotATerm::new))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Refusal> postcode(ClientTerms terms) {
    boolean isDutch = terms.country().orElse("NL").equals("NL");
    return terms
        .postcode()
        .filter(code -> isDutch && !code.matches(DUTCH_POSTCODE))
        .map(ClientOutcome.NotAPostcode::new);
  }

  /// As it is kept: no blanks around, numbers without the marks people set between.
  static ClientDraft tidy(ClientDraft draft) {
    var terms = draft.terms();
    return new ClientDraft(
        draft.name().strip(),
        given(draft.town()),
        given(draft.kvkNumber()).map(number -> number.replaceAll("[ .]", "")),
        given(draft.vatNumber())
            .map(number -> number.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT)),
        new ClientTerms(
            given(terms.street()),
            given(terms.postcode()),
            given(terms.country()).map(code -> code.toUpperCase(Locale.ROOT)),
            given(terms.email()),
            terms.paymentDays(),
            terms.language(),
            given(terms.buyerReference())));
  }

  private static Optional<String> given(Optional<String> text) {
    return text.map(String::strip).filter(words -> !words.isEmpty());
  }
}
