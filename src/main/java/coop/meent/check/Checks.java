package coop.meent.check;

import coop.meent.annualbudget.AnnualBudgetAudit;
import coop.meent.assembly.AssemblyService;
import coop.meent.audit.CommitteeAudit;
import coop.meent.bank.BankService;
import coop.meent.circle.AllianceAudit;
import coop.meent.circle.CircleAudit;
import coop.meent.collect.CollectAudit;
import coop.meent.development.DevelopmentService;
import coop.meent.exchange.ThanksAudit;
import coop.meent.fund.FundAudit;
import coop.meent.job.JobService;
import coop.meent.ledger.LedgerService;
import coop.meent.ledger.Statements;
import coop.meent.ledger.YearAudit;
import coop.meent.pay.PaymentAudit;
import coop.meent.receipt.ReceiptAudit;
import coop.meent.spread.SpreadAudit;
import coop.meent.store.Store;
import coop.meent.vat.VatAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Looks over a whole file and answers for every promise whether it holds. Reads only, and goes on
/// beside whoever writes.
public final class Checks {

  private final Store store;
  private final StatementChecks statements;
  private final BankChecks bank;
  private final List<Check> recounts;
  private final VatChecks vat;

  public Checks(Store store, LedgerService ledger, Statements statements, BankService bank) {
    this(
        store,
        new StatementChecks(ledger, statements, new YearAudit(store, statements)),
        new BankChecks(ledger, bank),
        new VatChecks(ledger, new VatAudit(store)),
        List.of());
  }

  private Checks(
      Store store,
      StatementChecks statements,
      BankChecks bank,
      VatChecks vat,
      List<Check> recounts) {
    this.store = store;
    this.statements = statements;
    this.bank = bank;
    this.vat = vat;
    this.recounts = List.copyOf(recounts);
  }

  /// The same, that also counts every closed vote again.
  public Checks recounting(AssemblyService assemblies) {
    return with(AssemblyChecks.recounted(assemblies));
  }

  /// The same, that also looks whether every budget has what was promised of it.
  public Checks covering(DevelopmentService development) {
    return with(DevelopmentChecks.covered(development)).with(DevelopmentChecks.given(development));
  }

  /// The same, that also looks over the funds in common.
  public Checks funding(FundAudit funds) {
    return with(FundChecks.all(funds).toArray(Check[]::new));
  }

  /// The same, that also looks over thanks for leads.
  public Checks thanking(ThanksAudit thanks) {
    return with(ThanksChecks.all(thanks).toArray(Check[]::new));
  }

  /// The same, that also looks at what years were budgeted at.
  public Checks budgeting(AnnualBudgetAudit budgets) {
    return with(AnnualBudgetChecks.onResult(budgets)).with(AnnualBudgetChecks.asDecided(budgets));
  }

  /// The same, that also looks at audits: samples, and who is in the committee.
  public Checks auditing(CommitteeAudit audits) {
    return with(AuditChecks.sampled(audits)).with(AuditChecks.fit(audits));
  }

  /// The same, that also looks whether the balance says of assets what their register says, and
  /// whether bills that are awaited stand in it.
  public Checks registering(SpreadAudit spreads) {
    return with(SpreadChecks.registered(spreads)).with(SpreadChecks.awaited(spreads));
  }

  /// The same, that also looks whether time on shared jobs fits in its days.
  public Checks fitting(JobService jobs) {
    return with(JobChecks.fits(jobs));
  }

  private Checks with(Check... more) {
    var all = new ArrayList<>(recounts);
    all.addAll(List.of(more));
    return new Checks(store, statements, bank, vat, all);
  }

  /// Every check there is, in a fixed order.
  public List<Finding> run() {
    return run(_ -> {});
  }

  /// @param heard told every finding as soon as it is there; may throw to stop
  public List<Finding> run(Consumer<Finding> heard) {
    return store.readAfresh(sql -> {
      var file = new FileQuery(sql);
      List<Finding> findings = new ArrayList<>();
      Consumer<Finding> found =
          finding -> {
            findings.add(finding);
            heard.accept(finding);
          };
      for (var check : bookChecks()) found.accept(answer(check, file));
      changes(file).forEach(found);
      return findings;
    });
  }

  /// The checks of rows and sums alone, without those that read the whole change log.
  List<Check> bookChecks() {
    List<Check> checks = new ArrayList<>();
    checks.add(FileChecks.sound());
    checks.addAll(EntryChecks.all());
    checks.addAll(LineChecks.all());
    checks.addAll(NumberChecks.all());
    checks.addAll(BalanceChecks.all());
    checks.addAll(statements.all());
    checks.addAll(bank.all());
    checks.addAll(vat.all());
    checks.add(MembershipChecks.agree());
    checks.addAll(AssemblyChecks.all());
    checks.addAll(recounts);
    checks.addAll(CapitalChecks.all());
    checks.addAll(DevelopmentChecks.all());
    checks.addAll(CareChecks.all());
    checks.addAll(new CircleChecks(new CircleAudit(store), new AllianceAudit(store)).all());
    checks.addAll(ReferenceChecks.all());
    checks.add(SearchChecks.complete());
    checks.addAll(PaperChecks.all());
    checks.addAll(InvoiceChecks.all());
    checks.addAll(TeamChecks.all());
    checks.addAll(WorkChecks.all());
    checks.addAll(new PayChecks(new PaymentAudit(store)).all());
    checks.addAll(new CollectChecks(new CollectAudit(store)).all());
    checks.addAll(BillChecks.all());
    checks.add(BillChecks.receipts(new ReceiptAudit(store)));
    return checks;
  }

  /// What the database cannot answer does not hold.
  private static Finding answer(Check check, FileQuery file) {
    try {
      return check.answer(file);
    } catch (UnansweredException e) {
      return Finding.unanswered(check.name(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Finding> changes(FileQuery file) {
    try {
      return ChangeChecks.findings(file);
    } catch (UnansweredException e) {
      return ChangeChecks.unanswered(String.valueOf(e.getMessage()));
    }
  }
}
