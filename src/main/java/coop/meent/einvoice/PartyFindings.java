package coop.meent.einvoice;

import coop.meent.einvoice.InvoiceFinding.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is missing of the two parties.
final class PartyFindings {

  private static final Pattern KVK = Pattern.compile("\\d{8}");
  private static final Set<String> COUNTRIES =
      Set.copyOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));

  private final EInvoice invoice;
  private final Profile profile;
  private final boolean isDutch;
  private final boolean isOutsideScope;
  private final List<InvoiceFinding> findings = new ArrayList<>();

  PartyFindings(EInvoice invoice, Profile profile) {
    this.invoice = invoice;
    this.profile = profile;
    isDutch = invoice.supplier().address().isDutch();
    isOutsideScope = invoice.has(VatCategory.O);
  }

  List<InvoiceFinding> all() {
    side(Side.SUPPLIER, invoice.supplier());
    side(Side.CUSTOMER, invoice.customer());
    supplierNumbers();
    customerNumbers();
    return findings;
  }

  private void side(Side side, Party party) {
    if (party.name().isEmpty()) findings.add(new InvoiceFinding.NoName(Basis.RULES, side));
    if (party.address().country().isEmpty())
      findings.add(new InvoiceFinding.NoCountry(Basis.RULES, side));
    if (!party.address().isComplete()) address(side, party);
    if (profile.isPeppol() && party.reachedAt().filter(id -> !id.scheme().isEmpty()).isEmpty())
      findings.add(new InvoiceFinding.NoElectronicAddress(Basis.RULES, side));
    party
        .registration()
        .filter(id -> id.scheme().equals(PartyId.KVK) && !KVK.matcher(id.number()).matches())
        .ifPresent(
            id -> findings.add(new InvoiceFinding.BadRegistration(Basis.SENSE, side, id.number())));
    if (!isOutsideScope) party.vatNumber().ifPresent(number -> vatNumber(side, number));
  }

  private void address(Side side, Party party) {
    boolean isRuled = profile.hasDutchRules() && isDutch && party.address().isDutch();
    if (isRuled) findings.add(new InvoiceFinding.NoAddress(Basis.RULES, side));
    else if (isDutch) findings.add(new InvoiceFinding.NoAddress(Basis.LAW, side));
  }

  private void vatNumber(Side side, String number) {
    var country = number.substring(0, Math.min(2, number.length()));
    boolean isKnown = COUNTRIES.contains(country) || country.equals("EL") || country.equals("XI");
    if (!isKnown) findings.add(new InvoiceFinding.BadVatNumber(Basis.RULES, side, number));
    else if (country.equals("NL") && !new DutchVatNumber(number).isSound())
      findings.add(new InvoiceFinding.BadVatNumber(Basis.SENSE, side, number));
  }

  private void supplierNumbers() {
    var supplier = invoice.supplier();
    boolean isNamedByVat = supplier.vatNumber().isPresent() && !isOutsideScope;
    if (!isOutsideScope && supplier.vatNumber().isEmpty() && !invoice.lines().isEmpty())
      findings.add(new InvoiceFinding.NoVatNumber(Basis.RULES, Side.SUPPLIER));
    var registration = supplier.registration();
    if (registration.isEmpty() && !isNamedByVat)
      findings.add(new InvoiceFinding.NoRegistration(Basis.RULES, Side.SUPPLIER));
    else if (isDutch && registration.filter(PartyId::isDutch).isEmpty())
      findings.add(
          new InvoiceFinding.NoRegistration(dutchRegistration(registration), Side.SUPPLIER));
  }

  /// On the network a Dutch party may have no number, but none of another register.
  private Basis dutchRegistration(Optional<PartyId> registration) {
    return switch (profile) {
      case NLCIUS -> Basis.RULES;
      case PEPPOL_BILLING -> registration.isPresent() ? Basis.RULES : Basis.LAW;
      case EN16931, PEPPOL_SELF_BILLING -> Basis.LAW;
    };
  }

  private void customerNumbers() {
    var customer = invoice.customer();
    var registration = customer.registration();
    boolean isRuled =
        isDutch && customer.address().isDutch() && registration.filter(PartyId::isDutch).isEmpty();
    if (isRuled && (profile == Profile.NLCIUS || isOfOther(registration)))
      findings.add(new InvoiceFinding.NoRegistration(Basis.RULES, Side.CUSTOMER));
    if (customer.vatNumber().isPresent()) return;
    boolean isNeeded =
        invoice.has(VatCategory.K) || (invoice.has(VatCategory.AE) && registration.isEmpty());
    if (isNeeded) findings.add(new InvoiceFinding.NoVatNumber(Basis.RULES, Side.CUSTOMER));
    else if (invoice.has(VatCategory.AE) && isDutch)
      findings.add(new InvoiceFinding.NoVatNumber(Basis.LAW, Side.CUSTOMER));
  }

  private boolean isOfOther(Optional<PartyId> registration) {
    return profile == Profile.PEPPOL_BILLING && registration.isPresent();
  }
}
