package coop.meent.client;

import coop.meent.base.Id.MemberId;
import coop.meent.work.Client;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that is known of a client as a relation, on a day.
///
/// @param faces members whom the client knows: they hold or held an assignment, or spoke to them
/// @param touches the newest first
/// @param experiences the newest of each member, those that expired left out
public record Relation(
    Client client,
    LocalDate day,
    Optional<MemberId> holder,
    Optional<ContactRhythm> rhythm,
    ContractCard card,
    List<Contact> contacts,
    List<Touch> touches,
    Set<MemberId> faces,
    List<Experience> experiences,
    List<Reply> replies) {

  /// So many members before anything of it is shown, so that nobody can be known by it.
  public static final int ENOUGH = 2;

  public Relation {
    contacts = List.copyOf(contacts);
    touches = List.copyOf(touches);
    faces = Set.copyOf(faces);
    experiences = List.copyOf(experiences);
    replies = List.copyOf(replies);
  }

  public Optional<LocalDate> lastTouch() {
    return touches.stream().map(Touch::on).max(LocalDate::compareTo);
  }

  public ContactRhythm.State state() {
    return ContactRhythm.state(rhythm, lastTouch(), day);
  }

  public Optional<LocalDate> due() {
    return rhythm.flatMap(one -> lastTouch().map(one::due));
  }

  public Optional<LocalDate> overdue() {
    return rhythm.flatMap(one -> lastTouch().map(one::overdue));
  }

  /// Whether the client knows one of us alone.
  public boolean hasOneFace() {
    return faces.size() == 1;
  }

  /// What may be shown of the experiences: nothing until enough members told theirs.
  public List<Experience> shown() {
    return experiences.size() < ENOUGH ? List.of() : experiences;
  }

  /// What whoever wrote it may always read again.
  public Optional<Experience> own(MemberId member) {
    return experiences.stream().filter(one -> one.by().equals(member)).findFirst();
  }

  public long wouldAgain() {
    return shown().stream().filter(Experience::wouldAgain).count();
  }
}
