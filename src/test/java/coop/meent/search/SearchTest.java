package coop.meent.search;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.TestSeed;
import coop.meent.app.SearchWiring;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import coop.meent.check.Finding;
import coop.meent.knowledge.KnowledgeService;
import coop.meent.knowledge.NoteFinder;
import coop.meent.member.MemberDraft;
import coop.meent.member.MemberOutcome;
import coop.meent.paper.PaperFinder;
import coop.meent.paper.PaperService;
import coop.meent.reader.Audience;
import coop.meent.store.UndoOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is found is what a plain reading of everything finds, whatever was done before.
class SearchTest {

  private static final Texts ENGLISH = new Texts(Language.EN);
  private static final QueryReader READER = new QueryReader(ENGLISH);
  private static final int ALL = 100_000;

  @TempDir Path folder;
  private TestCooperative coop;

  @BeforeEach
  void found() {
    coop = new TestCooperative(folder);
  }

  @AfterEach
  void close() {
    coop.close();
  }

  private static Search search(RandomThings things) {
    var coop = things.coop;
    var papers = new PaperService(coop.store, coop.members, coop.ids, TestCooperative.CLOCK);
    return SearchWiring.over(
        coop.store,
        coop.ledger,
        coop.members,
        coop.work,
        things.bank,
        List.of(
            new PaperFinder(papers, coop.members, coop.founder::id),
            new NoteFinder(
                new KnowledgeService(
                    coop.store,
                    coop.ids,
                    TestCooperative.CLOCK,
                    new KnowledgeService.Rooms(
                        coop.members,
                        coop.memberships,
                        new Audience(who -> List.of(), Audience.Known.ALONE))))));
  }

  @Test
  void whatIsFoundIsWhatAPlainReadingFinds() {
    long seed = TestSeed.print("whatIsFoundIsWhatAPlainReadingFinds");
    var random = new Seeded(seed);
    var things = new RandomThings(coop, random);
    var search = search(things);
    var naive = new NaiveScan(things);
    int hits = 0;
    for (int i = 0; i < 300; i++) {
      things.one();
      if (i % 5 != 0) continue;
      for (int j = 0; j < 4; j++) {
        var typed = typed(things, random);
        var query = READER.read(typed);
        for (var kind : search.kinds()) {
          var found = search.ids(kind, query, ALL);
          hits += found.size();
          assertThat(found).as("step %d: %s %s", i, kind, typed).doesNotHaveDuplicates();
          if (!query.isEmpty())
            assertThat(found)
                .as("step %d: %s %s", i, kind, typed)
                .containsExactlyInAnyOrderElementsOf(naive.find(kind, query));
        }
      }
    }
    assertThat(hits).isGreaterThan(500);
    assertThat(things.undone).isGreaterThan(0);
  }

  private static String typed(RandomThings things, Seeded random) {
    var word = random.pick(RandomThings.WORDS);
    var beginning = word.substring(0, 1 + random.nextInt(word.length()));
    var filter =
        switch (random.nextInt(8)) {
          case 0 -> "amount:>" + things.amount();
          case 1 -> "amount:" + things.amount() + ".." + things.amount();
          case 2 -> "from:" + things.day();
          case 3 -> "to:" + things.day().toString().substring(0, 7);
          case 4 -> "member:" + random.pick(List.of("noor", "bas", "jos", "1"));
          case 5 -> "account:" + random.pick(List.of("1", "45", "bank", "kaart"));
          case 6 -> "iban:" + random.pick(List.of("NL9", "NL20TRIO", "0417"));
          default -> "client:" + random.pick(List.of("factuur", "2", "zorg"));
        };
    return switch (random.nextInt(5)) {
      case 0 -> beginning;
      case 1 -> beginning + " " + random.pick(RandomThings.WORDS);
      case 2 -> "\"" + word.replace("\"", "") + "\"";
      case 3 -> filter;
      default -> filter + " " + beginning;
    };
  }

  @Test
  void aNameThatChangesIsFoundByTheNewOneAlone() {
    var search = search(new RandomThings(coop, new Seeded(1)));
    var draft = MemberDraft.named("Renée Dubois", TestCooperative.TODAY);
    var added = (MemberOutcome.Saved) coop.members.add(draft);
    assertThat(names(search, "renee")).containsExactly("Renée Dubois");
    var married = MemberDraft.named("Renée de Wit", TestCooperative.TODAY);
    var changed = (MemberOutcome.Saved) coop.members.change(added.member().id(), married);
    assertThat(names(search, "dubois")).isEmpty();
    assertThat(names(search, "wit ren")).containsExactly("Renée de Wit");

    var undone = (UndoOutcome.Undone) coop.store.undo(changed.deed());
    assertThat(names(search, "dubois")).containsExactly("Renée Dubois");
    assertThat(names(search, "wit")).isEmpty();
    coop.store.undo(undone.deed());
    assertThat(names(search, "wit")).containsExactly("Renée de Wit");
  }

  @Test
  void aThingThatIsTakenBackIsFoundNoMoreAndAgainWhenThatIs() {
    var search = search(new RandomThings(coop, new Seeded(1)));
    var draft = MemberDraft.named("Kwame Mensah", TestCooperative.TODAY);
    var added = (MemberOutcome.Saved) coop.members.add(draft);
    var undone = (UndoOutcome.Undone) coop.members.undo(added.deed());
    assertThat(names(search, "kwame")).isEmpty();
    coop.store.undo(undone.deed());
    assertThat(names(search, "kwame")).containsExactly("Kwame Mensah");
  }

  private static List<String> names(Search search, String typed) {
    return search.find(SearchKind.MEMBER, READER.read(typed), ENGLISH, 10).stream()
        .map(Hit::title)
        .toList();
  }

  @Test
  void whatIsTypedWholeComesFirst() {
    var search = search(new RandomThings(coop, new Seeded(1)));
    for (var name : List.of("Noortje", "Noor", "Noordzij"))
      coop.members.add(MemberDraft.named(name, TestCooperative.TODAY));
    assertThat(names(search, "noor")).containsExactly("Noor", "Noortje", "Noordzij");
  }

  @Test
  void noTextOnEarthIsTakenForAnOperator() {
    var search = search(new RandomThings(coop, new Seeded(1)));
    Stream.of(
            "\"",
            "*",
            "a*",
            "\"\"",
            "NEAR(a b)",
            "-",
            "a AND",
            "(",
            "^a",
            "words:a",
            "{a}",
            "\0",
            "'; DROP TABLE member; --",
            "🎨",
            "a\u0000b",
            "½",
            "\uD83D",
            "%",
            "_",
            "+",
            "عربي")
        .forEach(typed -> {
          for (var kind : search.kinds())
            assertThat(search.find(kind, READER.read(typed), ENGLISH, 5)).as(typed).isNotNull();
        });
  }

  /// The index of an older file is filled when it is opened.
  @Test
  void everythingInAnOlderFileIsFound() throws IOException {
    var old = Path.of("src/test/resources/coop/meent/check/files/v5.meent");
    var file = Files.copy(old, folder.resolve("old.meent"));
    coop.files.open(file).close();
    try (var services = new Wiring(TestCooperative.CLOCK).openForReading(file)) {
      var search = services.search();
      assertThat(titles(search, SearchKind.ENTRY, "invoice 100")).containsExactly("Invoice");
      assertThat(titles(search, SearchKind.ENTRY, "member:bas")).containsExactly("Payout");
      assertThat(titles(search, SearchKind.CLIENT, "zalt")).hasSize(1);
      assertThat(titles(search, SearchKind.ASSIGNMENT, "web")).containsExactly("Website");
      assertThat(titles(search, SearchKind.ACCOUNT, "10201")).hasSize(1);
      assertThat(services.checks().run()).allMatch(Finding::isOk);
    }
  }

  private static List<String> titles(Search search, SearchKind kind, String typed) {
    return search.find(kind, READER.read(typed), ENGLISH, 10).stream().map(Hit::title).toList();
  }
}
