package coop.meent.paper;

import coop.meent.base.Id.DeedId;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.PaperId;
import coop.meent.base.Ids;
import coop.meent.base.Refusal;
import coop.meent.base.RefusedException;
import coop.meent.member.Member;
import coop.meent.member.MemberService;
import coop.meent.store.Store;
import coop.meent.store.UndoOutcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Papers: written, listed by title, opened with a look that their owner sees, taken back. Whoever
/// asks is named, and is told of nothing that is not theirs to read.
public final class PaperService {

  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_TEXT = 20_000;

  private final Store store;
  private final MemberService members;
  private final Ids ids;
  private final Clock clock;
  private final Papers papers = new Papers();
  private final Looks looks = new Looks();

  public PaperService(Store store, MemberService members, Ids ids, Clock clock) {
    this.store = store;
    this.members = members;
    this.ids = ids;
    this.clock = clock;
  }

  /// Those of a member that the viewer may read, the newest first.
  public List<Paper> papers(MemberId owner, MemberId viewer) {
    return readable(store.read(sql -> papers.of(sql, owner)), viewer);
  }

  /// All that the viewer may read.
  public List<Paper> papers(MemberId viewer) {
    return readable(store.read(papers::all), viewer);
  }

  List<Paper> papers(Collection<PaperId> wanted, MemberId viewer) {
    return readable(store.read(sql -> papers.find(sql, wanted)), viewer);
  }

  private List<Paper> readable(List<Paper> found, MemberId viewer) {
    if (found.isEmpty()) return found;
    var who = members.member(viewer);
    if (who.isEmpty()) return List.of();
    return found.stream().filter(paper -> PaperRules.reads(who.get(), paper)).toList();
  }

  public Optional<Paper> paper(PaperId id, MemberId viewer) {
    return papers(List.of(id), viewer).stream().findFirst();
  }

  /// The text of a paper. Who is not its owner leaves a look, once a day, in the same place as the
  /// paper; where that cannot be written, the text is not given.
  public Reading open(PaperId id, MemberId reader) {
    var found = paper(id, reader);
    if (found.isEmpty()) return new Reading.NotHere();
    var today = LocalDate.now(clock);
    boolean leavesNone =
        found.get().owner().equals(reader) || found.get().isLookedAt(reader, today);
    if (leavesNone) return opened(found.get(), false);
    try {
      note(found.get(), reader, today);
    } catch (RefusedException e) {
      return new Reading.NotNoted(e.refusal());
    }
    return opened(paper(id, reader).orElseThrow(), true);
  }

  private Reading opened(Paper paper, boolean isNoted) {
    return new Reading.Opened(paper, store.read(sql -> papers.text(sql, paper.id())), isNoted);
  }

  private void note(Paper paper, MemberId reader, LocalDate today) {
    var id = PaperLook.id(paper.id(), reader, today);
    var look = new PaperLook(id, paper.id(), reader, today, clock.instant(), false);
    store.write(
        "paper.look",
        tx -> {
          looks.put(tx, paper, look);
          return look;
        });
  }

  public PaperOutcome write(PaperDraft draft, MemberId writer) {
    var refusal = refusal(draft, writer);
    if (refusal.isPresent()) return (PaperOutcome) refusal.get();
    return store.write(
        "paper.write",
        tx -> {
          var paper = Papers.made(new PaperId(ids.next()), draft, writer, clock.instant());
          papers.put(tx, paper, draft.text());
          return new PaperOutcome.Written(paper, tx.deed());
        });
  }

  private Optional<Refusal> refusal(PaperDraft draft, MemberId writer) {
    int title = draft.title().length();
    int text = draft.text().length();
    if (title == 0) return Optional.of(new PaperOutcome.NoTitle());
    if (title > LONGEST_TITLE) return Optional.of(new PaperOutcome.TitleTooLong(LONGEST_TITLE));
    if (text == 0) return Optional.of(new PaperOutcome.NoText());
    if (text > LONGEST_TEXT) return Optional.of(new PaperOutcome.TextTooLong(text, LONGEST_TEXT));
    boolean isOwn = draft.owner().equals(writer);
    if (draft.isPrivate() && !isOwn)
      return Optional.of(new PaperOutcome.NotYourNote(name(draft.owner())));
    boolean mayWrite =
        members.member(writer).filter(who -> PaperRules.writes(who, draft.owner())).isPresent();
    if (!mayWrite) return Optional.of(new PaperOutcome.NotYourPlace(name(draft.owner())));
    return draft.replaces().flatMap(before -> refusal(draft, before, writer));
  }

  private Optional<Refusal> refusal(PaperDraft draft, PaperId replaced, MemberId writer) {
    var before = paper(replaced, writer);
    if (before.isEmpty() || !before.get().space().equals(draft.space()))
      return Optional.of(new PaperOutcome.NothingToReplace());
    if (!before.get().stands())
      return Optional.of(new PaperOutcome.NoLongerStands(before.get().title()));
    return before.get().writer().equals(writer)
        ? Optional.empty()
        : Optional.of(new PaperOutcome.NotTheWriter(name(before.get().writer())));
  }

  private String name(MemberId member) {
    return members.member(member).map(Member::name).orElse("?");
  }

  /// Takes a paper back. It stays to be read, as one that was taken back.
  public WithdrawalOutcome withdraw(PaperId id, MemberId who) {
    var found = paper(id, who);
    if (found.isEmpty()) return new WithdrawalOutcome.NotHere();
    var paper = found.get();
    if (!paper.writer().equals(who))
      return new WithdrawalOutcome.NotTheWriter(name(paper.writer()));
    if (!paper.stands()) return new WithdrawalOutcome.NoLongerStands(paper.title());
    return store.write(
        "paper.withdraw",
        tx -> {
          papers.withdraw(tx, paper, new Withdrawal(who, clock.instant()));
          return new WithdrawalOutcome.Withdrawn(paper, tx.deed());
        });
  }

  /// Undoes the writing of a paper that is not private, see [Paper#isPrivate].
  ///
  /// @throws RefusedException when somebody has looked at it: then it is written for good
  public UndoOutcome undoWriting(DeedId deed, PaperId paper) {
    var now = store.read(sql -> papers.find(sql, paper));
    if (now.filter(one -> !one.looks().isEmpty()).isPresent())
      throw new RefusedException(new LookedAt());
    return store.undo(deed);
  }

  /// Lets a paper hold again that was taken back and is not private.
  public UndoOutcome undoWithdrawal(DeedId deed) {
    return store.undo(deed);
  }

  /// Looks at one's papers that one was not shown yet.
  public List<PaperLook> unseen(MemberId owner) {
    return store.read(sql -> looks.unseen(sql, owner));
  }

  /// The owner was shown them, at this laptop.
  public void seen(Collection<PaperLook> shown) {
    if (shown.isEmpty() || !store.isWritable()) return;
    store.write(
        "paper.seen",
        tx -> {
          looks.seen(tx, shown.stream().map(PaperLook::id).toList());
          return shown;
        });
  }
}
