package coop.meent.collect;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MandateId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Ids;
import coop.meent.base.RefusedException;
import coop.meent.pay.file.Account;
import coop.meent.pay.file.CreditorId;
import coop.meent.pay.file.DebitFault;
import coop.meent.pay.file.Marks;
import coop.meent.store.Space;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Deeds on mandates, and on the identifier that the cooperative collects under.
public final class MandateService {

  private static final int OLDEST_MONTHS = 36;
  private static final int LONGEST_NOTICE = 365;
  private static final int LETTERS = 8;

  private final Store store;
  private final Ids ids;
  private final Clock clock;
  private final Debtors debtors;
  private final Mandates mandates = new Mandates();

  public MandateService(Store store, Ids ids, Clock clock, Debtors debtors) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
    this.debtors = debtors;
  }

  /// Whether whoever sits here may note mandates.
  public boolean mayKeep() {
    return store.isWritable() && store.refusal(Space.OFFICE, "mandate").isEmpty();
  }

  /// By the name of the debtor.
  public List<MandateStanding> all() {
    return store.read(mandates::all);
  }

  /// By its reference, as it is typed.
  public Optional<MandateStanding> named(String reference) {
    return all().stream()
        .filter(one -> one.mandate().reference().equalsIgnoreCase(reference.strip()))
        .findFirst();
  }

  public Optional<MandateStanding> find(MandateId id) {
    return all().stream().filter(one -> one.mandate().id().equals(id)).findFirst();
  }

  /// Who can give one: members and clients.
  public List<Debtor> debtors() {
    return debtors.all();
  }

  /// Under which the cooperative collects.
  public Optional<CreditorId> identifier() {
    return store.read(mandates::identifier);
  }

  /// Notes the identifier that the bank gave.
  public MandateOutcome identify(String typed, MemberId by) {
    return MandateOutcome.refusable(() -> {
      var identifier =
          CreditorId.parse(typed)
              .orElseThrow(() -> new RefusedException(new DebitFault.BadCreditorId(typed.strip())));
      return store.write(
          "collect.creditor",
          tx -> {
            mandates.put(tx, ids.next(), identifier, by, clock.instant());
            return new MandateOutcome.Identified(identifier, tx.deed());
          });
    });
  }

  /// Notes a mandate that was signed.
  public MandateOutcome add(MandateDraft draft, MemberId by) {
    return MandateOutcome.refusable(() -> {
      var mandate = sound(draft, by);
      return store.write(
          "collect.mandate",
          tx -> {
            requireFree(mandates.all(tx.sql()), mandate.reference());
            mandates.put(tx, mandate);
            return new MandateOutcome.Saved(
                new MandateStanding(mandate, List.of(), false), tx.deed());
          });
    });
  }

  private Mandate sound(MandateDraft draft, MemberId by) {
    var creditor = identifier().orElseThrow(() -> refused(new MandateRefusal.NoCreditorId()));
    var debtor = draft.debtor();
    var signed =
        draft.signed().orElseThrow(() -> refused(new MandateRefusal.NoSignature(debtor.name())));
    if (signed.isAfter(today())) throw refused(new MandateRefusal.SignedAhead(signed));
    var lapsed = signed.plusMonths(OLDEST_MONTHS);
    if (!today().isBefore(lapsed)) throw refused(new MandateRefusal.TooOld(signed, lapsed));
    var id = new MandateId(ids.next());
    var reference =
        draft
            .reference()
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .orElseGet(() -> made(id));
    if (!Marks.isOne(reference)) throw refused(new MandateRefusal.BadReference(reference));
    if (draft.noticeDays() < 1 || draft.noticeDays() > LONGEST_NOTICE)
      throw refused(new MandateRefusal.BadNotice(draft.noticeDays()));
    return new Mandate(
        id,
        reference,
        draft.scheme(),
        draft.isRecurrent(),
        signed,
        debtor.at(iban(debtor.name(), debtor.iban())),
        creditor.text(),
        draft.noticeDays(),
        by,
        clock.instant(),
        List.of());
  }

  /// `M-` with what no other laptop makes.
  private static String made(MandateId id) {
    var letters = id.uuid().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return "M-" + letters.substring(letters.length() - LETTERS);
  }

  private static String iban(String name, String typed) {
    if (typed.isBlank()) throw new RefusedException(new DebitFault.NoAccount(name));
    var iban =
        Account.iban(typed)
            .orElseThrow(
                () -> new RefusedException(new DebitFault.BadDebtorIban(name, typed.strip())));
    if (!Account.isSepa(iban))
      throw new RefusedException(new DebitFault.OutsideSepa(name, iban.substring(0, 2)));
    return iban;
  }

  private static void requireFree(List<MandateStanding> all, String reference) {
    all.stream()
        .map(MandateStanding::mandate)
        .filter(one -> one.reference().equalsIgnoreCase(reference))
        .findFirst()
        .ifPresent(one -> {
          throw refused(new MandateRefusal.ReferenceTaken(reference, one.debtor().name()));
        });
  }

  /// Notes that the debtor has another account by now. The bank is told with the next collection.
  public MandateOutcome amend(MandateId id, String account, MemberId by) {
    return MandateOutcome.refusable(() -> {
      var mandate = open(id);
      var iban = iban(mandate.debtor().name(), account);
      if (iban.equals(mandate.iban()))
        throw refused(new MandateRefusal.SameAccount(mandate.debtor().name(), iban));
      var event =
          new MandateEvent(
              by,
              MandateEvent.Kind.AMENDED.name(),
              Optional.of(iban),
              today(),
              Optional.empty(),
              clock.instant());
      return note(mandate, event, "collect.mandate.amend");
    });
  }

  /// Notes that the debtor took it back, or that the cooperative uses it no more.
  public MandateOutcome revoke(MandateId id, LocalDate on, String why, MemberId by) {
    return MandateOutcome.refusable(() -> {
      var mandate = open(id);
      if (on.isAfter(today())) throw refused(new MandateRefusal.RevokedAhead(on));
      if (why.isBlank()) throw refused(new MandateRefusal.NoWhy());
      var event =
          new MandateEvent(
              by,
              MandateEvent.Kind.REVOKED.name(),
              Optional.empty(),
              on,
              Optional.of(why.strip()),
              clock.instant());
      return note(mandate, event, "collect.mandate.revoke");
    });
  }

  private Mandate open(MandateId id) {
    var mandate =
        find(id)
            .orElseThrow(() -> refused(new MandateRefusal.NoSuchMandate(id.uuid().toString())))
            .mandate();
    mandate
        .revoked()
        .ifPresent(one -> {
          throw refused(new MandateRefusal.AlreadyRevoked(mandate.reference(), one.on()));
        });
    return mandate;
  }

  private MandateOutcome note(Mandate mandate, MandateEvent event, String deed) {
    var done =
        store.write(
            deed,
            tx -> {
              mandates.note(tx, ids.next(), mandate.id(), event);
              return tx.deed();
            });
    return new MandateOutcome.Saved(find(mandate.id()).orElseThrow(), done);
  }

  /// Takes back the last deed on a mandate, as long as nothing came after it.
  public UndoOutcome undo(DeedId deed) {
    return store.undo(deed);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static RefusedException refused(MandateRefusal why) {
    return new RefusedException(why);
  }
}
