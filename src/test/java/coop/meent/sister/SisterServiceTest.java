package coop.meent.sister;

import static coop.meent.sister.SisterOffice.BAND;
import static coop.meent.sister.SisterOffice.TODAY;
import static coop.meent.sister.SisterOffice.done;
import static coop.meent.sister.SisterOffice.refused;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Hash;
import coop.meent.base.Id.MemberId;
import coop.meent.base.Money;
import coop.meent.crypto.CodeReading;
import coop.meent.sister.SisterService.Wish;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two cooperatives, each with a file of its own, and letters that lie in a folder between them.
class SisterServiceTest {

  @TempDir private Path folder;
  private SisterOffice meent;
  private SisterOffice loods;
  private MemberId noor;

  @BeforeEach
  void found() throws IOException {
    meent = new SisterOffice(Files.createDirectory(folder.resolve("meent")), "De Meent", 11);
    loods = new SisterOffice(Files.createDirectory(folder.resolve("loods")), "De Loods", 12);
    noor = meent.person("Noor Kramer", "Copywriting", 4);
  }

  @AfterEach
  void close() {
    meent.close();
    loods.close();
  }

  private void meet() {
    loods.meets(meent.introduced());
    meent.meets(loods.introduced());
  }

  private static Wish wish(String what) {
    return new Wish(what, 16, TODAY.plusDays(10), TODAY.plusDays(80), BAND);
  }

  private SisterPerson offeredThere() {
    return loods.sisters.standing().people().getFirst();
  }

  /// Noor is offered, and wanted.
  private TheirAsk asked() {
    meet();
    meent.willing(noor);
    done(loods.sisters.take(meent.offered(), loods.coordinator));
    var ask = loods.file("interest");
    var mark = offeredThere().offered().mark();
    done(loods.sisters.ask(loods.sister().id(), mark, wish("A report"), ask, loods.coordinator));
    done(meent.sisters.take(ask, meent.coordinator));
    return meent.sisters.standing().asks().getFirst();
  }

  @Test
  void twoPeopleMeetOnceBothSaidYes() throws IOException {
    var ask = asked();
    assertThat(ask.who()).isEqualTo(noor);
    assertThat(ask.state()).isEqualTo(AskState.WAITS);
    assertThat(ask.interest().what()).isEqualTo("A report");
    assertThat(offeredThere().asked().orElseThrow().state()).isEqualTo(AskState.WAITS);
    var reply = meent.file("answer");
    assertThat(refused(meent.sisters.reply(ask.id(), reply, meent.coordinator)))
        .as("nothing goes out before she answered")
        .isEqualTo(new SisterRefusal.NotAnswered("Noor Kramer"));
    assertThat(reply).doesNotExist();
    done(meent.sisters.answer(ask.id(), true, "noor@example.org", "Mondays best", noor));
    done(meent.sisters.reply(ask.id(), reply, meent.coordinator));
    assertThat(meent.sisters.standing().asks().getFirst().state()).isEqualTo(AskState.TOLD);
    assertThat(new String(Files.readAllBytes(reply), StandardCharsets.ISO_8859_1))
        .doesNotContain("Noor");
    done(loods.sisters.take(reply, loods.coordinator));
    var answered = loods.sisters.standing().asked().getFirst();
    assertThat(answered.state()).isEqualTo(AskState.YES);
    assertThat(answered.detail())
        .contains(new Detail("Noor Kramer", "noor@example.org", "Mondays best"));
  }

  @Test
  void aNoIsNotNowAndNothingElse() throws IOException {
    var ask = asked();
    done(meent.sisters.answer(ask.id(), false, "noor@example.org", "Too far", noor));
    var reply = meent.file("answer");
    done(meent.sisters.reply(ask.id(), reply, meent.coordinator));
    done(loods.sisters.take(reply, loods.coordinator));
    var answered = loods.sisters.standing().asked().getFirst();
    assertThat(answered.state()).isEqualTo(AskState.NOT_NOW);
    assertThat(answered.detail()).isEmpty();
    var yes = meent.file("other");
    var codec = new LetterCodec(new coop.meent.base.Seeded(3));
    var own = meent.sisters.standing().own().orElseThrow();
    var detail = java.util.Optional.of(new Detail("N".repeat(90), "n".repeat(90), "n".repeat(90)));
    var letter = new Letter(9, TODAY, TODAY, new Letter.Answer(ask.interest().id(), true, detail));
    var keys = meent.sister().keys().orElseThrow();
    Files.write(
        yes,
        codec.write(
            own.id(), own.identity().orElseThrow(), meent.sister().id(), keys.wrap(), letter));
    assertThat(Files.size(yes)).as("its length does not tell which").isEqualTo(Files.size(reply));
  }

  @Test
  void onlyWhoIsAskedAnswersAndOnce() {
    var ask = asked();
    assertThat(refused(meent.sisters.answer(ask.id(), true, "x", "", meent.coordinator)))
        .isEqualTo(new SisterRefusal.NotYours("Noor Kramer"));
    assertThat(refused(meent.sisters.answer(ask.id(), true, "  ", "", noor)))
        .isEqualTo(new SisterRefusal.NoContact());
    done(meent.sisters.answer(ask.id(), true, "noor@example.org", "", noor));
    assertThat(refused(meent.sisters.answer(ask.id(), false, "", "", noor)))
        .isEqualTo(new SisterRefusal.AnsweredAlready());
    assertThat(refused(meent.sisters.answer(new UUID(1, 2), false, "", "", noor)))
        .isInstanceOf(SisterRefusal.NoSuchAsk.class);
    assertThat(
            refused(
                meent
                    .at(TODAY.plusDays(40))
                    .reply(ask.id(), meent.file("late"), meent.coordinator)))
        .isInstanceOf(SisterRefusal.AskIsOver.class);
  }

  @Test
  void whoTakesTheYesBackIsNamedToNobody() {
    var ask = asked();
    done(meent.sisters.answer(ask.id(), true, "noor@example.org", "", noor));
    done(meent.sisters.consent(false, Region.ANYWHERE, Band.OPEN, noor));
    var reply = meent.file("answer");
    done(meent.sisters.reply(ask.id(), reply, meent.coordinator));
    done(loods.sisters.take(reply, loods.coordinator));
    var answered = loods.sisters.standing().asked().getFirst();
    assertThat(answered.state()).isEqualTo(AskState.NOT_NOW);
    assertThat(answered.detail()).isEmpty();
  }

  @Test
  void anAnswerOfSomebodyElseCountsForNothing() {
    var ask = asked();
    var rows = new SisterRows();
    meent.coop.store.write(
        "forged",
        tx -> {
          var said = new TheirAsk.Said(true, "else@example.org", "");
          rows.put(
              tx,
              meent.coop.ids.next(),
              new SisterRows.AnswerRow(ask.id(), meent.coordinator, said),
              coop.meent.TestCooperative.CLOCK.instant());
          return ask;
        });
    assertThat(refused(meent.sisters.reply(ask.id(), meent.file("answer"), meent.coordinator)))
        .isEqualTo(new SisterRefusal.NotAnswered("Noor Kramer"));
  }

  @Test
  void whatIsOfferedHasNoNameAndNothingExact() {
    meet();
    meent.willing(noor);
    var draft = done(meent.sisters.draft(meent.sister().id()));
    var one = draft.people().getFirst().offered();
    assertThat(one.abilities()).containsExactly(new Ability("Copywriting", 4));
    assertThat(one.free().days()).hasSize(6).containsOnly(3);
    assertThat(one.band().from()).contains(Money.parse("70.00"));
    assertThat(one.band().to()).contains(Money.parse("95.00"));
    done(loods.sisters.take(meent.offered(), loods.coordinator));
    var there = offeredThere();
    assertThat(there.offered()).as("what was shown is what went").isEqualTo(one);
    assertThat(there.toString()).doesNotContain("Noor").doesNotContain(noor.uuid().toString());
  }

  @Test
  void whoIsOfferedIsFoundForWhatIsAsked() {
    meet();
    meent.willing(noor);
    done(loods.sisters.take(meent.offered(), loods.coordinator));
    var there = loods.sisters.standing();
    var from = TODAY.plusDays(10);
    assertThat(there.fitting("  copywriting", 4, 24, from, from.plusDays(30))).hasSize(1);
    assertThat(there.fitting("Copywriting", 5, 24, from, from.plusDays(30))).isEmpty();
    assertThat(there.fitting("Copywriting", 4, 25, from, from.plusDays(30)))
        .as("three days are 24 hours")
        .isEmpty();
    assertThat(there.fitting("Illustration", 1, 8, from, from)).isEmpty();
    assertThat(there.fitting("Copywriting", 4, 8, TODAY.plusYears(1), TODAY.plusYears(2)))
        .as("of weeks that nothing was told of nothing is promised")
        .isEmpty();
  }

  @Test
  void nobodyIsFollowedFromOneSisterToAnother() throws IOException {
    meet();
    meent.willing(noor);
    try (var kade =
        new SisterOffice(Files.createDirectory(folder.resolve("kade")), "De Kade", 13)) {
      meent.meets(kade.introduced());
      var all = List.copyOf(meent.sisters.standing().sisters().values());
      var one = done(meent.sisters.draft(all.get(0).id())).people().getFirst().offered();
      var other = done(meent.sisters.draft(all.get(1).id())).people().getFirst().offered();
      assertThat(one.mark()).isNotEqualTo(other.mark());
      assertThat(done(meent.sisters.draft(all.get(0).id())).people().getFirst().offered())
          .as("to one sister it stays the same, so that an interest finds its person")
          .isEqualTo(one);
      done(meent.sisters.consent(false, Region.ANYWHERE, Band.OPEN, noor));
      assertThat(done(meent.sisters.draft(all.get(0).id())).people()).isEmpty();
      meent.willing(noor);
      assertThat(done(meent.sisters.draft(all.get(0).id())).people().getFirst().offered().mark())
          .as("another yes is another mark")
          .isNotEqualTo(one.mark());
    }
  }

  @Test
  void nobodyIsOfferedUnaskedAndFewOnlyKnowingly() {
    meet();
    var to = meent.sister().id();
    var file = meent.file("offer");
    var until = TODAY.plusWeeks(8);
    assertThat(refused(meent.sisters.offer(to, until, false, file, meent.coordinator)))
        .isEqualTo(new SisterRefusal.NobodyToOffer());
    meent.willing(noor);
    meent.willing(meent.coordinator);
    assertThat(refused(meent.sisters.offer(to, until, false, file, meent.coordinator)))
        .isEqualTo(new SisterRefusal.FewOffered(1, 5));
    assertThat(file).doesNotExist();
    var draft = done(meent.sisters.draft(to));
    assertThat(draft.leftOut())
        .containsExactly(new OfferDraft.LeftOut(meent.coordinator, OfferDraft.Why.NO_SKILL));
    assertThat(refused(meent.sisters.offer(to, TODAY.minusDays(1), true, file, meent.coordinator)))
        .isInstanceOf(SisterRefusal.UntilOutside.class);
    assertThat(refused(meent.sisters.offer(to, until, true, file, noor)))
        .isEqualTo(new SisterRefusal.NotCoordinator("Noor Kramer"));
    assertThat(
            refused(
                meent.sisters.offer(
                    to, until, true, folder.resolve("no/such/folder/x"), meent.coordinator)))
        .isInstanceOf(SisterRefusal.Unwritable.class);
    assertThat(meent.sisters.standing().lastOffer(to, false))
        .as("what was not laid down was not offered")
        .isEmpty();
  }

  @Test
  void aNewerOfferTakesThePlaceOfAnOlderOne() throws IOException {
    meet();
    meent.willing(noor);
    var first = Files.copy(meent.offered(), folder.resolve("first"));
    var tom = meent.person("Tom Smit", "Illustration", 3);
    meent.willing(tom);
    done(meent.sisters.consent(true, Region.UTRECHT, BAND, noor));
    var second = meent.offered();
    var look = (Arrival.Offers) done(loods.sisters.look(second));
    assertThat(look.fresh()).hasSize(2);
    assertThat(loods.sisters.standing().people()).as("looking keeps nothing").isEmpty();
    done(loods.sisters.take(second, loods.coordinator));
    assertThat(refused(loods.sisters.take(first, loods.coordinator)))
        .isEqualTo(new SisterRefusal.Older(1, 2));
    assertThat(refused(loods.sisters.take(second, loods.coordinator)))
        .isEqualTo(new SisterRefusal.AlreadyTaken());
    done(meent.sisters.consent(false, Region.ANYWHERE, Band.OPEN, tom));
    meent.able(noor, "Copywriting", 5);
    var third = (Arrival.Offers) done(loods.sisters.look(meent.offered()));
    assertThat(third.gone()).hasSize(1);
    assertThat(third.changed()).hasSize(1);
    assertThat(third.fresh()).isEmpty();
    assertThat(loods.at(TODAY.plusWeeks(9)).standing().people())
        .as("what is over is not shown")
        .isEmpty();
    assertThat(refused(loods.at(TODAY.plusWeeks(9)).take(meent.file("offer"), loods.coordinator)))
        .isEqualTo(new SisterRefusal.Expired(TODAY.plusWeeks(8)));
  }

  @Test
  void aSisterCountsOnceItsCodeWasCompared() {
    var introduction = meent.introduced();
    var met = (Arrival.Introduced) done(loods.sisters.look(introduction));
    assertThat(met.news()).isEqualTo(Arrival.Introduced.News.FIRST);
    assertThat(loods.sisters.standing().sisters()).isEmpty();
    done(loods.sisters.take(introduction, loods.coordinator));
    var id = met.sister().id();
    assertThat(refused(loods.sisters.draft(id)))
        .as("without keys of our own nothing is sealed")
        .isEqualTo(new SisterRefusal.NoOwnKeys());
    loods.introduced();
    assertThat(refused(loods.sisters.draft(id)))
        .isEqualTo(new SisterRefusal.NotConfirmed("De Meent"));
    var code = met.keys().fingerprint().text();
    assertThat(refused(loods.sisters.confirm(id, code.substring(0, 8), loods.coordinator)))
        .isInstanceOf(CodeReading.Incomplete.class);
    var mistyped = (code.charAt(0) == 'A' ? 'B' : 'A') + code.substring(1);
    assertThat(refused(loods.sisters.confirm(id, mistyped, loods.coordinator)))
        .isInstanceOf(CodeReading.Mistyped.class);
    var theirs = loods.sisters.standing().own().orElseThrow().keys().fingerprint().text();
    assertThat(refused(loods.sisters.confirm(id, theirs, loods.coordinator)))
        .isEqualTo(new SisterRefusal.OtherCode("De Meent"));
    assertThat(
            done(loods.sisters.confirm(
                    id, code.toLowerCase(java.util.Locale.ROOT), loods.coordinator))
                .state())
        .isEqualTo(Sister.State.KNOWN);
    assertThat(refused(loods.sisters.confirm(id, code, loods.coordinator)))
        .isEqualTo(new SisterRefusal.NothingToConfirm("De Meent"));
    assertThat(refused(loods.sisters.take(loods.file("introduction"), loods.coordinator)))
        .isEqualTo(new SisterRefusal.OwnLetter());
  }

  /// Another coordinator has other keys: the sister is told, and until a person compared them what
  /// is signed with them counts for nothing.
  @Test
  void otherKeysAreToldAndConfirmedAnew() throws IOException {
    meet();
    meent.willing(noor);
    var old = meent.sister();
    try (var thief =
        new SisterOffice(Files.createDirectory(folder.resolve("thief")), "De Meent!", 77)) {
      var own = meent.sisters.standing().own().orElseThrow();
      var codec = new LetterCodec(new coop.meent.base.Seeded(5));
      var identity = coop.meent.crypto.Identity.random(new coop.meent.base.Seeded(6));
      var content = new Letter.Introduction("De Meent!", "Mallory", Keys.of(identity));
      var letter = new Letter(0, TODAY, TODAY.plusYears(1), content);
      var file = folder.resolve("forged");
      Files.write(file, codec.introduce(own.id(), identity, letter));
      var told = (Arrival.Introduced) done(loods.sisters.take(file, loods.coordinator));
      assertThat(told.news()).isEqualTo(Arrival.Introduced.News.OTHER_KEYS);
      assertThat(told.sister().name()).isEqualTo("De Meent");
      assertThat(loods.sister().state()).isEqualTo(Sister.State.CHANGED);
      var offer = new Letter(9, TODAY, TODAY, new Letter.Offer(List.of()));
      Files.write(
          file,
          codec.write(
              own.id(),
              identity,
              old.id(),
              loods.sisters.standing().own().orElseThrow().keys().wrap(),
              offer));
      assertThat(refused(loods.sisters.take(file, loods.coordinator)))
          .isEqualTo(new SisterRefusal.NotSigned());
      done(loods.sisters.take(meent.offered(), loods.coordinator));
      assertThat(loods.sisters.standing().people()).as("the old keys still count").hasSize(1);
      assertThat(thief.sisters.standing().own()).isEmpty();
    }
  }

  @Test
  void whatComesFromStrangersOrForOthersIsRefused() throws IOException {
    meet();
    meent.willing(noor);
    var offer = meent.offered();
    try (var kade =
        new SisterOffice(Files.createDirectory(folder.resolve("kade")), "De Kade", 13)) {
      assertThat(refused(kade.sisters.take(offer, kade.coordinator)))
          .isEqualTo(new SisterRefusal.NoOwnKeys());
      kade.introduced();
      assertThat(refused(kade.sisters.take(offer, kade.coordinator)))
          .isEqualTo(new SisterRefusal.UnknownSister());
      done(kade.sisters.take(meent.file("introduction"), kade.coordinator));
      assertThat(refused(kade.sisters.take(offer, kade.coordinator)))
          .isEqualTo(new SisterRefusal.NotConfirmed("De Meent"));
      kade.meets(again(meent));
      assertThat(refused(kade.sisters.take(offer, kade.coordinator)))
          .isEqualTo(new SisterRefusal.NotForUs("De Meent"));
    }
    assertThat(refused(meent.sisters.take(offer, meent.coordinator)))
        .isEqualTo(new SisterRefusal.OwnLetter());
    done(loods.sisters.revoke(loods.sister().id(), loods.coordinator));
    assertThat(refused(loods.sisters.take(offer, loods.coordinator)))
        .isEqualTo(new SisterRefusal.Revoked("De Meent"));
    assertThat(refused(loods.sisters.revoke(loods.sister().id(), loods.coordinator)))
        .isEqualTo(new SisterRefusal.Revoked("De Meent"));
    assertThat(loods.sisters.standing().people()).isEmpty();
  }

  /// A second letter of introduction, with another telephone number and the same keys.
  private static Path again(SisterOffice office) {
    var file = office.file("again");
    done(office.sisters.introduce("Somebody else", file, office.coordinator));
    return file;
  }

  @Test
  void anyByteThatIsOtherThanItWasIsFoundAndNothingIsKept() throws IOException {
    meet();
    meent.willing(noor);
    for (var file : List.of(meent.offered(), again(meent))) {
      var whole = Files.readAllBytes(file);
      var changed = folder.resolve("changed");
      var before = loods.sisters.standing();
      for (int at = 0; at < whole.length; at += 7) {
        var bytes = whole.clone();
        bytes[at] ^= (byte) (1 << at % 8);
        Files.write(changed, bytes);
        assertThat(refused(loods.sisters.look(changed)))
            .as("byte %d", at)
            .matches(why ->
                why instanceof SisterRefusal.Damaged || why instanceof SisterRefusal.NotALetter);
      }
      for (int at = 0; at < whole.length - Hash.SIZE; at += 23) {
        // Whoever changes it on purpose mends the hash too.
        var bytes = Arrays.copyOf(whole, whole.length - Hash.SIZE);
        bytes[at] ^= (byte) (1 << at % 8);
        Files.write(changed, join(bytes, Hash.sha256(bytes).bytes()));
        assertThat(refused(loods.sisters.look(changed))).as("byte %d", at).isNotNull();
      }
      Files.write(changed, Arrays.copyOf(whole, whole.length - 1));
      assertThat(refused(loods.sisters.take(changed, loods.coordinator)))
          .isEqualTo(new SisterRefusal.Damaged());
      assertThat(loods.sisters.standing().posts()).isEqualTo(before.posts());
    }
  }

  private static byte[] join(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  @Test
  void whatIsNoLetterIsSaidToBeNone() throws IOException {
    var file = folder.resolve("x");
    assertThat(refused(loods.sisters.look(file))).isInstanceOf(SisterRefusal.Unreadable.class);
    Files.write(file, new byte[0]);
    assertThat(refused(loods.sisters.look(file))).isEqualTo(new SisterRefusal.NotALetter());
    Files.write(file, new byte[LetterCodec.MOST_BYTES + 1]);
    assertThat(refused(loods.sisters.look(file))).isEqualTo(new SisterRefusal.TooLarge(1));
    var newer = "MEENTLTR\u0002".getBytes(StandardCharsets.US_ASCII);
    var bytes = Arrays.copyOf(newer, 60);
    Files.write(file, join(bytes, Hash.sha256(bytes).bytes()));
    assertThat(refused(loods.sisters.look(file))).isEqualTo(new SisterRefusal.NewerLetter());
  }

  @Test
  void anInterestNamesNoClientAndIsSound() {
    meet();
    meent.willing(noor);
    done(loods.sisters.take(meent.offered(), loods.coordinator));
    var to = loods.sister().id();
    var mark = offeredThere().offered().mark();
    var file = loods.file("interest");
    var by = loods.coordinator;
    assertThat(refused(loods.sisters.ask(to, mark, wish(" "), file, by)))
        .isEqualTo(new SisterRefusal.NothingNamed());
    assertThat(refused(loods.sisters.ask(to, mark, wish("Work for gemeente zutphen"), file, by)))
        .isEqualTo(new SisterRefusal.NamesClient("Gemeente Zutphen"));
    assertThat(
            refused(
                loods.sisters.ask(to, mark, new Wish("x", 99, TODAY, TODAY, Band.OPEN), file, by)))
        .isEqualTo(new SisterRefusal.BadHours(60));
    assertThat(
            refused(
                loods.sisters.ask(
                    to, mark, new Wish("x", 9, TODAY, TODAY.minusDays(1), Band.OPEN), file, by)))
        .isInstanceOf(SisterRefusal.BadDays.class);
    assertThat(refused(loods.sisters.ask(to, new UUID(4, 4), wish("x"), file, by)))
        .isInstanceOf(SisterRefusal.NoSuchPerson.class);
    assertThat(file).doesNotExist();
    done(loods.sisters.ask(to, mark, wish("x"), file, by));
    assertThat(refused(loods.sisters.ask(to, mark, wish("x"), file, by)))
        .isInstanceOf(SisterRefusal.AskedAlready.class);
    done(meent.sisters.consent(false, Region.ANYWHERE, Band.OPEN, noor));
    assertThat(refused(meent.sisters.take(file, meent.coordinator)))
        .as("who took it back is not asked")
        .isEqualTo(new SisterRefusal.NobodyMeant());
  }
}
