package coop.meent.check;

import static coop.meent.check.BrokenFile.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Id.EntryId;
import coop.meent.member.MemberDraft;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The change log's own checks: whoever changes the file behind the program's back is found out.
/// Change 1 founds the cooperative, 2 opens its book, 3 and 4 are entries, 5 adds a member.
class ChangeChecksTest {

  @TempDir Path folder;
  private BrokenFile file;

  @BeforeEach
  void found() {
    file = new BrokenFile(folder);
    file.book(MAY, "10.00");
    file.book(MAY.plusDays(1), "20.00");
    file.coop.members.add(MemberDraft.named("Noor", MAY));
    assertThat(file.red()).isEmpty();
  }

  @AfterEach
  void close() {
    file.close();
  }

  @Test
  void aRowChangedInSuchAWayThatTheBooksStillBalance() {
    file.raw("UPDATE journal_entry SET text = 'Something else' WHERE number = 1");

    assertThat(file.red()).containsExactly("rows-as-changed");
    file.assertOffender(
        "rows-as-changed",
        "A journal entry (A-1, 2026-05-03) is not what change 3 of 21 November 2026 made of it");
    assertThat(file.finding("rows-as-changed").link().orElseThrow()).isInstanceOf(EntryId.class);
  }

  @Test
  void aLineChangedInSuchAWayThatTheBooksStillBalance() {
    file.raw("UPDATE posting SET text = 'Something else' WHERE line = 2");

    assertThat(file.red()).containsExactly("rows-as-changed");
  }

  @Test
  void aRecordChanged() {
    file.raw("UPDATE member SET iban = 'NL00BANK0123456789' WHERE number = 2");

    assertThat(file.red()).containsExactly("rows-as-changed");
    file.assertOffender(
        "rows-as-changed", "A member (2 Noor) is not what change 5 of 21 November 2026 made of it");
  }

  @Test
  void aRowPutThereByNoChange() {
    file.raw(
        "INSERT INTO client (id, number, name) VALUES (unhex('01' || hex(zeroblob(15))), 1, 'X')");

    assertThat(file.red()).containsExactly("search-complete", "rows-as-changed");
    file.assertOffender("rows-as-changed", "A client (1 X) was put there by no change");
  }

  @Test
  void aRowTakenAway() {
    file.raw("DELETE FROM member WHERE number = 2");

    assertThat(file.red()).containsExactly("search-complete", "rows-as-changed");
  }

  @Test
  void anOperationKeptForUndoChanged() {
    file.raw(
        "UPDATE operation SET contents = x'0100' WHERE merge_group = 3"
            + " AND change_hash = (SELECT hash FROM change WHERE number = 5)");

    assertThat(file.red()).containsExactly("change-operations");
    file.assertOffender(
        "change-operations",
        "What change 5 of 21 November 2026 did to a member (2 Noor) is not kept as it was");
  }

  @Test
  void aRetractionThatNobodyMade() {
    file.raw("INSERT INTO retraction VALUES (zeroblob(32), zeroblob(32), 1)");

    assertThat(file.red()).containsExactly("change-operations");
    file.assertOffender("change-operations", "More, less or other is kept than the changes did");
  }

  @Test
  void aByteOfAPayload() {
    file.raw(
        "UPDATE change SET payload ="
            + " unhex(replace(hex(payload), hex('ledger.record'), hex('ledger.forged')))"
            + " WHERE number = 4");

    assertThat(file.red()).containsExactly("change-payload");
    file.assertOffender(
        "change-payload", "What change 4 of 21 November 2026 did differs from its fingerprint");
  }

  @Test
  void aPayloadThatCannotBeRead() {
    file.raw("UPDATE change SET payload = x'01FF' WHERE number = 4");

    assertThat(file.red()).containsExactly("change-payload");
  }

  @Test
  void aClaimedTime() {
    file.raw("UPDATE change SET claimed_millis = claimed_millis - 86400000 WHERE number = 4");

    assertThat(file.red()).containsExactly("change-header");
    file.assertOffender(
        "change-header", "Change 4 of 20 November 2026 differs from its fingerprint");
  }

  @Test
  void aHeaderWithAnotherHash() {
    file.raw("UPDATE change SET header = zeroblob(40) WHERE number = 4");

    assertThat(file.red()).contains("change-header");
  }

  @Test
  void anEffectiveTime() {
    file.raw("UPDATE change SET effective_time = effective_time + 9999 WHERE number = 4");

    assertThat(file.red()).containsExactly("change-order");
    file.assertOffender("change-order", "Change 5 of 21 November 2026 stands out of order");
  }

  @Test
  void aHeadThatIsNone() {
    file.raw("DELETE FROM head");

    assertThat(file.red()).containsExactly("change-order");
    file.assertOffender(
        "change-order", "The last changes are not the ones the file takes for the last");
  }

  @Test
  void aChangeTakenAwayFromTheMiddle() {
    file.raw("DELETE FROM change WHERE number = 4");

    assertThat(file.red()).containsExactly("change-chain", "change-order", "rows-as-changed");
    file.assertOffender(
        "change-chain", "Before or at change 5 of 21 November 2026 a change is missing or double");
  }

  @Test
  void theLastChangeTakenAwayWithAllItsTraces() {
    file.raw(
        "DELETE FROM member WHERE number = 2",
        "DELETE FROM operation WHERE change_hash = (SELECT hash FROM change WHERE number = 5)",
        "DELETE FROM change WHERE number = 5",
        "UPDATE head SET (hash, effective_time) ="
            + " (SELECT hash, effective_time FROM change WHERE number = 4)");

    assertThat(file.red()).containsExactly("search-complete", "change-chain");
  }
}
