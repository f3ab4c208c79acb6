package coop.meent.einvoice;

import coop.meent.base.Money;
import coop.meent.einvoice.InvoiceFinding.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.garvelink.iban.IBAN;

/// What is missing before an invoice may go out by the rules of a profile. Says [Basis#RULES] of
/// nothing that the official rule sets take; these, not we, are the last word, and judge both in
/// tests.
public final class Precheck {

  private static final Set<String> DUTCH_MEANS =
      Set.of(
          Payment.TRANSFER,
          Payment.CARD,
          Payment.DIRECT_DEBIT,
          Payment.STANDING_AGREEMENT,
          Payment.SEPA_TRANSFER,
          Payment.SEPA_DIRECT_DEBIT);

  private final EInvoice invoice;
  private final Profile profile;
  private final boolean isDutch;
  private final List<InvoiceFinding> findings = new ArrayList<>();

  private Precheck(EInvoice invoice, Profile profile) {
    this.invoice = invoice;
    this.profile = profile;
    isDutch = invoice.supplier().address().isDutch();
  }

  /// Empty when nothing is wrong; what blocks comes first.
  public static List<InvoiceFinding> of(EInvoice invoice, Profile profile) {
    if (!profile.takes(invoice.kind()))
      return List.of(new InvoiceFinding.WrongProfile(Basis.RULES));
    var check = new Precheck(invoice, profile);
    check.head();
    check.findings.addAll(new PartyFindings(invoice, profile).all());
    check.supply();
    check.payment();
    check.findings.addAll(new LineFindings(invoice, profile).all());
    check.findings.sort((one, other) -> one.basis().compareTo(other.basis()));
    return List.copyOf(check.findings);
  }

  private void head() {
    if (invoice.number().isEmpty()) findings.add(new InvoiceFinding.NoNumber(Basis.RULES));
    if (isDutch && !invoice.currency().equals(EInvoice.EURO))
      findings.add(new InvoiceFinding.OtherCurrency(Basis.LAW, invoice.currency()));
    var references = invoice.references();
    boolean isReferred = isThere(references.buyer()) || isThere(references.order());
    if (!isReferred && (profile.isPeppol() || (isDutch && profile == Profile.NLCIUS)))
      findings.add(new InvoiceFinding.NoReference(Basis.RULES));
    boolean isCrediting = references.credited().stream().anyMatch(one -> !one.number().isBlank());
    if (isDutch && invoice.kind().isCredit() && !isCrediting)
      findings.add(
          new InvoiceFinding.NoCreditedInvoice(
              profile == Profile.PEPPOL_BILLING ? Basis.RULES : Basis.LAW));
  }

  private static boolean isThere(Optional<String> text) {
    return text.filter(words -> !words.isBlank()).isPresent();
  }

  private void supply() {
    var supply = invoice.supply();
    boolean leaves = invoice.has(VatCategory.K);
    if (leaves && supply.country().isEmpty())
      findings.add(new InvoiceFinding.NoDestination(Basis.RULES));
    if (!supply.isDated() && leaves) findings.add(new InvoiceFinding.NoSupplyDate(Basis.RULES));
    else if (!supply.isDated() && isDutch && !invoice.kind().isCredit())
      findings.add(new InvoiceFinding.NoSupplyDate(Basis.LAW));
    if (supply.from().isPresent()
        && supply.to().isPresent()
        && supply.to().get().isBefore(supply.from().get()))
      findings.add(new InvoiceFinding.PeriodTurned(Basis.RULES));
  }

  private void payment() {
    var payment = invoice.payment();
    if (payment.means().isEmpty()) {
      if (isDutch && isOwed() && profile.hasDutchRules())
        findings.add(new InvoiceFinding.NoPaymentMeans(Basis.RULES));
    } else {
      means(payment);
    }
    if (invoice.due().filter(day -> day.isBefore(invoice.issued())).isPresent())
      findings.add(new InvoiceFinding.DueBeforeIssue(Basis.SENSE));
    boolean isTimed = isThere(payment.terms()) || invoice.due().isPresent();
    if (!isTimed && isInvoice() && isOwed() && profile == Profile.NLCIUS)
      findings.add(new InvoiceFinding.NoDueDate(Basis.RULES));
  }

  private void means(Payment payment) {
    boolean isAmongDutch = isDutch && invoice.customer().address().isDutch();
    boolean isLimited =
        switch (profile) {
          case NLCIUS -> isDutch;
          case PEPPOL_BILLING -> isAmongDutch;
          case EN16931, PEPPOL_SELF_BILLING -> false;
        };
    if (isLimited && !DUTCH_MEANS.contains(payment.means()))
      findings.add(new InvoiceFinding.WrongPaymentMeans(Basis.RULES, payment.means()));
    if (payment.isDirectDebit() && profile.isPeppol() && !isThere(payment.mandate()))
      findings.add(new InvoiceFinding.NoMandate(Basis.RULES));
    if (!payment.isTransfer()) return;
    var iban = payment.iban().orElse("");
    if (iban.isEmpty()) findings.add(new InvoiceFinding.NoIban(Basis.RULES));
    else if (!isSound(iban)) findings.add(new InvoiceFinding.BadIban(Basis.SENSE, iban));
  }

  static boolean isSound(String iban) {
    try {
      IBAN.valueOf(iban);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean isInvoice() {
    return !UblShape.of(invoice.kind(), profile).isCreditNote();
  }

  /// Whether the customer owes it, or a credit note turns out to ask for money.
  private boolean isOwed() {
    return isInvoice() ? written().isPositive() : written().isNegative();
  }

  /// What is to be paid, with the sign that it is written with.
  private Money written() {
    var payable = Calculator.totals(invoice).payable();
    return UblShape.of(invoice.kind(), profile).isNegated() ? payable.negate() : payable;
  }
}
