package coop.meent.app;

import coop.meent.base.Id.AccountId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Texts;
import coop.meent.bill.BillDraft;
import coop.meent.bill.BillNumber;
import coop.meent.bill.BillRefusal;
import coop.meent.bill.BillService;
import coop.meent.bill.BillState;
import coop.meent.bill.SupplierDraft;
import coop.meent.development.LessonBills;
import coop.meent.development.LessonPaper;
import coop.meent.development.LessonSums;
import coop.meent.development.TeachingRefusal;
import coop.meent.development.TeachingStanding;
import coop.meent.document.PdfWriter;
import coop.meent.ledger.Account;
import coop.meent.member.Cooperative;
import coop.meent.member.Issuers;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.receipt.ReceiptFile;
import coop.meent.split.AgreementService;
import coop.meent.split.BillingDetails;
import coop.meent.store.Tx;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lessons that members give each other, as bills of who taught: made out by the cooperative where
/// the teacher agreed to that, with the teacher's own VAT, and with the lesson as both signed it
/// for a receipt.
final class MemberLessons implements LessonBills {

  private static final String TRAINING = "WBedOvpOpk";

  private final BillService bills;
  private final AgreementService billing;
  private final MemberService members;
  private final Clock clock;

  MemberLessons(BillService bills, AgreementService billing, MemberService members, Clock clock) {
    this.bills = bills;
    this.billing = billing;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public Made make(Tx tx, TeachingStanding lesson, MemberId by) {
    var teaching = lesson.teaching();
    var today = LocalDate.now(clock);
    var teacher = members.member(teaching.teacher()).orElseThrow();
    if (billing.agreement(teacher.id(), today).isEmpty())
      throw new RefusedException(new TeachingRefusal.NoAgreement(teacher.name()));
    var details =
        billing
            .details(teacher.id(), today)
            .orElseThrow(() -> new RefusedException(new TeachingRefusal.NoDetails(teacher.name())));
    var texts = written();
    int given = lesson.signed().orElseThrow();
    var sums = LessonSums.on(today, given, teaching.rate(), details.isSmallBusiness());
    var draft =
        BillDraft.of(
            supplier(teacher, details),
            "",
            today,
            BillDraft.Line.of(
                texts.get("development.lesson.text", teaching.what(), name(teaching.learner())),
                account(today),
                code(details, today),
                sums.net()));
    var pdf = new PdfWriter().bytes(paper(lesson).report().apply(texts.language()));
    var made = bills.enter(tx, draft, List.of(ReceiptFile.of(file(texts), pdf)), by);
    return new Made(made.id(), made.number().toString(), made.gross());
  }

  private static String file(Texts texts) {
    return texts.get("development.lesson.title") + ".pdf";
  }

  private static SupplierDraft supplier(Member teacher, BillingDetails details) {
    return new SupplierDraft(
        teacher.name(),
        Optional.of(details.town()),
        teacher.iban(),
        details.kvkNumber(),
        details.isSmallBusiness() ? Optional.empty() : details.vatNumber());
  }

  private AccountId account(LocalDate day) {
    return bills.accounts().stream()
        .filter(one -> one.isRgs(TRAINING) && !one.isRetired(day))
        .findFirst()
        .map(Account::id)
        .orElseThrow(() -> new RefusedException(new BillRefusal.NoAccount(TRAINING)));
  }

  /// A cooperative that deducts no VAT has no other code for it.
  private String code(BillingDetails details, LocalDate day) {
    if (details.isSmallBusiness()) return "P0";
    return bills.codes(day).stream().anyMatch(one -> one.key().equals("P21")) ? "P21" : "PNA";
  }

  @Override
  public boolean stands(String number) {
    return BillNumber.read(number).stream()
        .flatMap(one -> bills.find(one).stream())
        .anyMatch(one -> one.state() != BillState.REFUSED && one.state() != BillState.WITHDRAWN);
  }

  @Override
  public LessonPaper paper(TeachingStanding lesson) {
    var teaching = lesson.teaching();
    var today = LocalDate.now(clock);
    var details = billing.details(teaching.teacher(), lesson.billedOn().orElse(today));
    var texts = written();
    return new LessonPaper(
        lesson,
        new LessonPaper.Parties(
            members.cooperative().map(Issuers::of).orElseThrow(),
            name(teaching.learner()),
            name(teaching.teacher()),
            supplier(teaching.teacher(), details, texts),
            customer(texts),
            details.filter(BillingDetails::isSmallBusiness).isPresent()),
        today);
  }

  private String supplier(MemberId who, Optional<BillingDetails> details, Texts texts) {
    List<String> lines = new ArrayList<>(List.of(name(who)));
    details.ifPresent(one -> {
      lines.addAll(one.address());
      one.kvkNumber().ifPresent(number -> lines.add(texts.get("split.paper.kvk", number)));
      if (!one.isSmallBusiness())
        one.vatNumber().ifPresent(number -> lines.add(texts.get("split.paper.vat", number)));
    });
    return String.join("\n", lines);
  }

  private String customer(Texts texts) {
    List<String> lines = new ArrayList<>();
    members
        .cooperative()
        .ifPresent(one -> {
          lines.add(one.fullName());
          one.seat().ifPresent(lines::add);
          one.kvkNumber().ifPresent(number -> lines.add(texts.get("split.paper.kvk", number)));
          one.vatNumber().ifPresent(number -> lines.add(texts.get("split.paper.vat", number)));
        });
    return String.join("\n", lines);
  }

  private String name(MemberId who) {
    return members.member(who).map(Member::name).orElse("?");
  }

  /// Papers of the cooperative are in its own language.
  private Texts written() {
    return new Texts(members.cooperative().map(Cooperative::language).orElse(Language.NL));
  }
}
