package coop.meent.work;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.MemberId;
import coop.meent.invoice.InvoiceOffice;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.member.Role;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoursApprovalTest {

  /// A Tuesday.
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

  @TempDir private Path folder;
  private InvoiceOffice office;
  private MemberId bas;
  private MemberId noor;
  private MemberId tom;

  @BeforeEach
  void open() {
    office = new InvoiceOffice(folder);
    bas = office.coop.founder.id();
    noor = member("Noor Kramer", Set.of(Role.BOARD));
    tom = member("Tom Vos", Set.of());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private MemberId member(String name, Set<Role> roles) {
    var draft = MemberDraft.named(name, LocalDate.of(2024, 1, 1)).with(roles);
    return ((MemberOutcome.Saved) office.coop.members.add(draft)).member().id();
  }

  private Hours log(MemberId whose, MemberId who, LocalDate day, int minutes) {
    var draft = new HoursDraft(whose, office.work.id(), day, minutes, "Design", true);
    return ((HoursOutcome.Logged) office.hours.log(draft, who)).hours();
  }

  @Test
  void aWeekIsApprovedBySomebodyElse() {
    log(bas, bas, DAY, 90);
    log(bas, bas, DAY.plusDays(2), 60);
    log(bas, bas, DAY.plusWeeks(1), 30);
    assertThat(office.hours.toApprove()).extracting(HoursWeek::minutes).containsExactly(150, 30);
    assertThat(office.hours.approve(bas, DAY, bas)).isEqualTo(new ApprovalOutcome.OwnHours());
    assertThat(office.hours.approve(bas, DAY, tom))
        .isEqualTo(new ApprovalOutcome.NotOffice("Tom Vos"));
    var done = (ApprovalOutcome.Approved) office.hours.approve(bas, DAY.plusDays(5), noor);
    assertThat(done.minutes()).isEqualTo(150);
    assertThat(office.hours.toApprove()).extracting(HoursWeek::minutes).containsExactly(30);
    assertThat(office.hours.approve(bas, DAY, noor))
        .isEqualTo(new ApprovalOutcome.NothingWaits("Bas Hoekstra", LocalDate.of(2026, 10, 5)));
    office.hours.undo(done.deed());
    assertThat(office.hours.toApprove()).hasSize(2);
  }

  @Test
  void aCoordinatorSaysYesToHoursOfOthersAndTakesBackTheOwnYesAlone() {
    var sara = member("Sara Bloem", Set.of(Role.COORDINATOR));
    log(bas, bas, DAY, 90);
    log(sara, sara, DAY, 60);
    assertThat(office.hours.approve(sara, DAY, sara)).isEqualTo(new ApprovalOutcome.OwnHours());
    assertThat(office.hours.approve(bas, DAY, sara)).isInstanceOf(ApprovalOutcome.Approved.class);
    assertThat(office.hours.toApprove()).extracting(HoursWeek::member).containsExactly(sara);
    office.hours.approve(sara, DAY, noor);
    assertThat(office.hours.takeBackApproval(sara, DAY, sara))
        .isInstanceOf(ApprovalOutcome.NothingWaits.class);
    assertThat(office.hours.takeBackApproval(bas, DAY, noor))
        .isInstanceOf(ApprovalOutcome.Approved.class);
    assertThat(office.hours.toApprove()).extracting(HoursWeek::member).containsExactly(bas);
  }

  @Test
  void whoNotedHoursOnSomebodysWordDoesNotApproveThem() {
    log(tom, bas, DAY, 90);
    assertThat(office.hours.approve(tom, DAY, bas))
        .isEqualTo(new ApprovalOutcome.NotedThem("Tom Vos"));
    assertThat(office.hours.approve(tom, DAY, noor)).isInstanceOf(ApprovalOutcome.Approved.class);
  }

  @Test
  void whatIsChangedAfterwardsWaitsAgain() {
    var hours = log(bas, bas, DAY, 90);
    office.hours.approve(bas, DAY, noor);
    assertThat(office.hours.find(hours.id()).orElseThrow().isApproved()).isTrue();
    var text = new HoursDraft(bas, office.work.id(), DAY, 90, "Design of the street", true);
    office.hours.change(hours.id(), text, bas);
    assertThat(office.hours.find(hours.id()).orElseThrow().isApproved()).isTrue();
    var more = new HoursDraft(bas, office.work.id(), DAY, 120, "Design", true);
    office.hours.change(hours.id(), more, bas);
    assertThat(office.hours.find(hours.id()).orElseThrow().isApproved()).isFalse();
    assertThat(office.hours.toApprove()).extracting(HoursWeek::minutes).containsExactly(120);
  }

  @Test
  void aYesIsTakenBackAsFarAsItIsOnNoInvoice() {
    log(bas, bas, DAY, 90);
    office.hours.approve(bas, DAY, noor);
    assertThat(office.hours.takeBackApproval(bas, DAY, noor))
        .isInstanceOf(ApprovalOutcome.Approved.class);
    assertThat(office.hours.toApprove()).hasSize(1);
    assertThat(office.hours.takeBackApproval(bas, DAY, noor))
        .isInstanceOf(ApprovalOutcome.NothingWaits.class);
  }

  @Test
  void aDraftSaysHowMuchNobodyApproved() {
    log(bas, bas, DAY, 90);
    log(bas, bas, DAY.plusWeeks(1), 30);
    office.hours.approve(bas, DAY, noor);
    var draft = office.draft(office.hoursOfOctober());
    assertThat(office.invoices.compose(draft, InvoiceOffice.TODAY).notApproved()).isEqualTo(30);
  }
}
