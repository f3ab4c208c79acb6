package coop.meent.sync.ui;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.store.Contradictions.Contradiction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the Sync page asks of the rooms beside it, which it does not know. Called on the store
/// thread, but for what opens a page.
public interface Neighbours {

  /// How people call a thing of the file: a member, a client, an account.
  Optional<String> named(UUID thing);

  /// Who sits at this laptop, before it belongs to anybody in a vault.
  Optional<MemberId> me();

  /// Entries that came after their period was locked and that nobody decided on.
  List<Late> late();

  /// Entries that came late, were booked again, and came into the books all the same.
  List<Twice> twice();

  /// Says what contradicts each other as people who book would.
  Told told(Contradiction contradiction);

  /// Keeps one decision and takes the others back.
  ///
  /// @param row the decision that stays
  /// @return whether they still contradicted each other
  boolean keep(Contradiction contradiction, UUID row);

  /// Books a late entry again on an open day.
  ///
  /// @return what people call the new entry
  String bookAgain(UUID entry, LocalDate date);

  void leaveOut(UUID entry);

  /// Shows the merge report.
  void openReport();

  void openEntry(UUID entry);

  /// Leads to where one joins a cooperative, with a new file.
  void join();

  /// An entry of the late list.
  ///
  /// @param author the laptop that booked it
  /// @param locker the laptop that locked the period
  /// @param open the first day on which it can be booked again
  record Late(
      UUID entry,
      String book,
      LocalDate date,
      String text,
      Money amount,
      UUID author,
      UUID locker,
      Instant when,
      LocalDate open) {}

  /// @param thing what the decisions are about
  /// @param versions in the order of the contradiction's
  record Told(String thing, List<Said> versions) {}

  /// @param name how people call the decision, such as `B-7`
  /// @param shortly on one line
  record Said(String name, String shortly, List<Detail> details) {}

  record Detail(String label, String value) {}

  /// @param reference of the entry that stands for the late one
  record Twice(UUID entry, String reference, String text) {}
}
