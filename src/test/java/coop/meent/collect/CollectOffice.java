package coop.meent.collect;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Refusal;
import coop.meent.member.Member;
import coop.meent.pay.PayOffice;
import coop.meent.pay.file.Scheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// A cooperative whose members owe it something, for tests: Noor keeps the books and makes batches,
/// Mees sits in the board and approves, and both gave a mandate.
public final class CollectOffice implements AutoCloseable {

  public static final String CREDITOR = "NL69ZZZ123456780000";
  public static final LocalDate TODAY = PayOffice.TODAY;

  /// The first day that debtors can be told in time for: sixteen days on, since the fifth is a
  /// Saturday.
  public static final LocalDate ON = LocalDate.of(2026, 12, 7);

  public final VaultOffice.Hand clock = new VaultOffice.Hand();
  public final PayOffice office;
  public final CollectService collect;
  public final MandateService mandates;

  public CollectOffice(Path folder) {
    office = new PayOffice(folder, clock);
    collect = office.services.collecting().service();
    mandates = collect.mandates();
    assertThat(mandates.identify(CREDITOR, office.noor.id()))
        .isInstanceOf(MandateOutcome.Identified.class);
    mandate(office.mees, "MEES-1");
  }

  public Mandate mandate(Member who, String reference) {
    return saved(mandates.add(draft(who, reference), office.noor.id())).mandate();
  }

  static MandateDraft draft(Member who, String reference) {
    return new MandateDraft(
        Optional.of(reference),
        Scheme.CORE,
        true,
        Optional.of(TODAY.minusMonths(2)),
        Debtor.of(who.id(), who.name(), who.iban().orElse("")),
        MandateDraft.USUAL_NOTICE);
  }

  static MandateStanding saved(MandateOutcome outcome) {
    assertThat(outcome).isInstanceOf(MandateOutcome.Saved.class);
    return ((MandateOutcome.Saved) outcome).standing();
  }

  /// Somebody comes to owe the cooperative.
  public void owes(Member member, String amount) {
    office.owes(member, "-" + amount);
  }

  /// All that can be collected, in one batch of the treasurer.
  public DebitBatch batch() {
    return batch(ON);
  }

  public DebitBatch batch(LocalDate on) {
    return done(collect.make(draft(on), office.noor.id())).batch();
  }

  CollectDraft draft(LocalDate on) {
    var chosen =
        collect.toCollect(on).stream()
            .filter(ToCollect::isCollectable)
            .map(CollectDraft.Chosen::all)
            .toList();
    return new CollectDraft(Optional.empty(), on, true, chosen);
  }

  public static DebitStanding done(CollectOutcome outcome) {
    assertThat(outcome).isInstanceOf(CollectOutcome.Done.class);
    return ((CollectOutcome.Done) outcome).standing();
  }

  public static Refusal refused(CollectOutcome outcome) {
    return CollectOutcome.refusal(outcome).orElseThrow();
  }

  /// Approved by the board, the debtors told, and a file made of it.
  public byte[] export(DebitBatch batch) {
    done(collect.approve(batch.id(), office.mees.id()));
    done(collect.told(batch.id(), LocalDate.now(clock), office.noor.id()));
    var ready = (CollectOutcome.Ready) collect.file(batch.id());
    done(collect.exported(ready, office.noor.id()));
    return ready.bytes();
  }

  public DebitStanding now(DebitBatch batch) {
    return collect.batch(batch.id()).orElseThrow();
  }

  @Override
  public void close() {
    office.close();
  }
}
