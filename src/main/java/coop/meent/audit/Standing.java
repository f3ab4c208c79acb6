package coop.meent.audit;

import coop.meent.base.Id.EntryId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Named;
import coop.meent.base.Texts;
import coop.meent.ledger.YearClose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How the audit of a year stands: all of it follows from what was said.
///
/// @param books as they are now; empty where they cannot be read
/// @param closing that holds
/// @param isAsClosed whether the balances still are those of the closing
/// @param seats of the committee
/// @param unfit of them, who may not be in it: of the board or treasurer, now or in that year
/// @param looks the entries of every sample, in the order of the journal
/// @param statements all that was signed by who could, the first one first
public record Standing(
    int year,
    Optional<BooksMark> books,
    Optional<YearClose> closing,
    boolean isAsClosed,
    List<Seat> seats,
    List<MemberId> unfit,
    List<Draw> draws,
    List<Look> looks,
    List<Question> questions,
    List<Statement> statements) {

  /// How many members must sign at least: BW 2:48 lid 2 asks for a committee of two.
  public static final int LEAST = 2;

  public Standing {
    seats = List.copyOf(seats);
    unfit = List.copyOf(unfit);
    draws = List.copyOf(draws);
    looks = List.copyOf(looks);
    questions = List.copyOf(questions);
    statements = List.copyOf(statements);
  }

  /// `audit.state.<STATE>` in words.
  public enum State implements Named {
    /// Fewer than two were appointed.
    NOBODY,
    /// The year is not closed, or not any more.
    OPEN,
    /// No sample was drawn of the books as they are.
    TO_DRAW,
    LOOKING,
    /// Everything was looked at, and nobody signed.
    TO_SIGN,
    /// One of them signed, and alone nobody concludes.
    ONE_SIGNED,
    SIGNED,
    /// It was signed, and the books changed since.
    STALE;

    @Override
    public String in(Texts texts) {
      return texts.get("audit.state." + name());
    }
  }

  public State state() {
    if (isConcluded()) return State.SIGNED;
    if (current().isEmpty() && latest().size() >= LEAST) return State.STALE;
    if (members().size() < LEAST) return State.NOBODY;
    if (closing.isEmpty() || !isAsClosed) return State.OPEN;
    if (!isDrawn()) return State.TO_DRAW;
    if (!current().isEmpty()) return State.ONE_SIGNED;
    var tally = tally();
    return tally.seen() < tally.picked() || tally.open() > 0 ? State.LOOKING : State.TO_SIGN;
  }

  /// Who may look and sign.
  public List<MemberId> members() {
    return seats.stream().map(Seat::member).distinct().filter(one -> !unfit.contains(one)).toList();
  }

  public boolean isMember(MemberId who) {
    return members().contains(who);
  }

  /// Whether a sample was drawn of the books as they are now.
  public boolean isDrawn() {
    return books
        .filter(now -> draws.stream().anyMatch(draw -> draw.mark().equals(now.hash())))
        .isPresent();
  }

  public Optional<Draw> draw() {
    return draws.isEmpty() ? Optional.empty() : Optional.of(draws.getLast());
  }

  public Statement.Tally tally() {
    return new Statement.Tally(
        looks.size(),
        Math.toIntExact(looks.stream().filter(Look::isJudged).count()),
        questions.size(),
        Math.toIntExact(questions.stream().filter(Question::isOpen).count()));
  }

  public Optional<Look> look(EntryId entry) {
    return looks.stream().filter(one -> one.entry().id().equals(entry)).findFirst();
  }

  public Optional<Question> question(UUID id) {
    return questions.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  public Optional<Question> question(int number) {
    return questions.stream().filter(one -> one.number() == number).findFirst();
  }

  /// What each member of the committee stated last.
  public List<Statement> latest() {
    Map<MemberId, Statement> last = new LinkedHashMap<>();
    for (var one : statements) {
      last.remove(one.by());
      last.put(one.by(), one);
    }
    return new ArrayList<>(last.values());
  }

  /// Those that are about the books as they are now. Where the books cannot be read, those that are
  /// about the same books as the one that was signed last.
  public List<Statement> current() {
    var latest = latest();
    if (latest.isEmpty()) return latest;
    var mark = books.map(BooksMark::hash).orElse(latest.getLast().books().hash());
    return latest.stream().filter(one -> one.books().hash().equals(mark)).toList();
  }

  public boolean isConcluded() {
    return current().size() >= LEAST;
  }

  public boolean hasRemarks() {
    return current().stream().anyMatch(Statement::hasRemarks);
  }

  /// Whether the books changed since it was signed.
  public boolean isStale(Statement one) {
    return books.filter(now -> !now.hash().equals(one.books().hash())).isPresent();
  }

  /// How many entries came since; zero where only what the year opened with changed.
  public long since(Statement one) {
    return books.map(now -> Math.abs(now.entries() - one.books().entries())).orElse(0L);
  }
}
