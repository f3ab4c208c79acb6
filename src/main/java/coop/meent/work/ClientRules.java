package coop.meent.work;

import coop.meent.base.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What is wrong with what was filled in of a client. What lacks is no fault here: it is asked for
/// when an invoice is made.
final class ClientRules {

  private static final int LONGEST_TERM = 365;
  private static final String DUTCH_POSTCODE = "[1-9][0-9]{3} ?[A-Za-z]{2}";
  private static final String VAT_NUMBER = "[A-Z]{2}[0-9A-Z+*]{2,13}";

  private ClientRules() {}

  static Optional<Refusal> refusal(ClientDraft draft) {
    var terms = draft.terms();
    if (draft.name().isBlank()) return Optional.of(new ClientOutcome.NoName());
    return terms
        .country()
        .filter(code -> !Arrays.asList(Locale.getISOCountries()).contains(code))
        .<Refusal>map(ClientOutcome.NotACountry::new)
        .or(() -> postcode(terms))
        .or(() ->
            terms
                .email()
                .filter(email -> !email.matches("\\S+@\\S+\\.\\S+"))
                .map(ClientOutcome.NotAnEmail::new))
        .or(() ->
            draft
                .kvkNumber()
                .filter(number -> !number.matches("[0-9]{8}"))
                .map(ClientOutcome.NotAKvkNumber::new))
        .or(() ->
            draft
                .vatNumber()
                .filter(number -> !number.matches(VAT_NUMBER))
                .map(ClientOutcome.NotAVatNumber::new))
        .or(() ->
            terms
                .paymentDays()
                .filter(days -> days < 0 || days > LONGEST_TERM)
                .map(ClientOutcome.NotATerm::new));
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
