package coop.meent.sync.ui;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import coop.meent.bill.BillOffice;
import coop.meent.cli.Services;
import coop.meent.sync.HostileServer;
import coop.meent.sync.KeptPasswords;
import coop.meent.sync.Logins;
import coop.meent.sync.ParcelLine;
import coop.meent.sync.Place;
import coop.meent.sync.QuietFiles;
import coop.meent.ui.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two laptops that sync by themselves, over a clock that is turned by hand.
class QuietSyncTest {

  @TempDir Path folder;
  private final HostileServer server = new HostileServer();
  private final Logins logins = new Logins(KeptPasswords.NONE);
  private VaultOffice office;
  private Services bas;
  private Services noor;

  /// Rings when it is told to.
  private static final class Hand implements QuietSync.Timer {
    private final List<Duration> times = new ArrayList<>();
    private Runnable work = () -> {};

    @Override
    public void in(Duration time, Runnable work) {
      times.add(time);
      this.work = work;
    }

    private void rings() {
      work.run();
    }

    private Duration last() {
      return times.getLast();
    }
  }

  private final Hand hand = new Hand();

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
    office.found();
    bas = office.bas;
    noor = office.letIn("Noor de Wit");
    server.requires("geheim");
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
  }

  private QuietSync quiet(Services at) {
    var here = Tasks.sameThread();
    var quiet =
        new QuietSync(
            new Texts(Language.EN), new QuietSync.Threads(here, here), at.sync(), logins, hand);
    quiet.start();
    return quiet;
  }

  private void moveToServer() {
    logins.use(server.address(), "geheim".toCharArray());
    bas.sync().sync(logins.fresh(new Place.OnServer(server.address())));
  }

  @Test
  void whatOneWritesTheOtherHasWithoutAnybodyAsking() {
    var chris = office.add("Chris Verhoeven");
    var first = quiet(bas);
    assertThat(hand.last()).isEqualTo(Duration.ofSeconds(20));
    hand.rings();
    assertThat(first.state().getValue()).isEmpty();
    assertThat(hand.last()).isEqualTo(Duration.ofMinutes(5));
    quiet(noor);
    hand.rings();
    assertThat(noor.members().member(chris)).isPresent();
  }

  @Test
  void somethingWrittenIsSentSoon() {
    var quiet = quiet(bas);
    hand.rings();
    office.add("Chris Verhoeven");
    quiet.changed(1);
    assertThat(hand.last()).isEqualTo(Duration.ofSeconds(20));
    int asked = hand.times.size();
    quiet.changed(2);
    assertThat(hand.times).hasSize(asked);
    hand.rings();
    assertThat(bas.sync().overview().counts().unsent()).isZero();
  }

  @Test
  void aPlaceThatIsGoneIsTriedAgainAfterPausesThatGrowAndNothingIsLost() throws Exception {
    var chris = office.add("Chris Verhoeven");
    var vault = office.folder.resolve("Meent");
    Files.move(vault, office.folder.resolve("Elsewhere"));
    var quiet = quiet(bas);
    for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
      hand.rings();
      assertThat(hand.last()).isEqualTo(Duration.ofMinutes(minutes));
      assertThat(quiet.state().getValue()).contains("cannot be reached", "" + minutes);
    }
    quiet.changed(1);
    assertThat(hand.last()).isEqualTo(Duration.ofHours(1));
    Files.move(office.folder.resolve("Elsewhere"), vault);
    hand.rings();
    assertThat(quiet.state().getValue()).isEmpty();
    office.together(noor);
    assertThat(noor.members().member(chris)).isPresent();
  }

  @Test
  void aPutThatFailsIsPutTheNextTime() {
    moveToServer();
    var quiet = quiet(bas);
    var chris = office.add("Chris Verhoeven");
    server.failsAt("MOVE");
    hand.rings();
    assertThat(quiet.state().getValue()).contains("cannot be reached");
    assertThat(bas.sync().overview().counts().unsent()).isZero();
    assertThat(bas.sync().overview().counts().isUnderWay()).isTrue();
    server.behaves();
    hand.rings();
    assertThat(quiet.state().getValue()).isEmpty();
    assertThat(bas.sync().overview().counts().isUnderWay()).isFalse();
    noor.sync().sync(logins.at(new Place.OnServer(server.address())));
    assertThat(noor.members().member(chris)).isPresent();
  }

  @Test
  void receiptsComeAfterTheChangesThatTellOfThem() {
    var bill = VaultOffice.claim(noor, BillOffice.pdf("bon.pdf", "Bon"));
    office.together(bas, noor);
    quiet(noor);
    hand.rings();
    quiet(bas);
    hand.rings();
    var held = bas.receipts().of(bill.id().uuid()).getFirst();
    assertThat(bas.receipts().open(held.receipt())).startsWith("%PDF".getBytes(US_ASCII));
    assertThat(hand.last()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void manyFilesGoALittleAtATimeAndAPlaceThatFailsBetweenLosesNone() {
    for (int i = 0; i < 3; i++)
      VaultOffice.claim(noor, BillOffice.pdf("bon%d.pdf".formatted(i), "x".repeat(400_000) + i));
    noor.sync().quietFiles(new QuietFiles(2, 1));
    logins.use(server.address(), "geheim".toCharArray());
    noor.sync().sync(logins.fresh(new Place.OnServer(server.address())));
    var quiet = quiet(noor);
    server.failsAt("MOVE");
    hand.rings();
    assertThat(quiet.state().getValue()).contains("cannot be reached");
    server.behaves();
    hand.rings();
    assertThat(hand.last()).isEqualTo(Duration.ofSeconds(20));
    for (int rings = 0; rings < 4; rings++) hand.rings();
    assertThat(hand.last()).isEqualTo(Duration.ofMinutes(5));
    assertThat(noor.sync().parcels())
        .extracting(ParcelLine::state)
        .containsOnly(ParcelLine.State.HERE);
  }

  @Test
  void aPasswordThatWasChangedNeedsAPerson() {
    moveToServer();
    server.requires("changed meanwhile");
    var quiet = quiet(bas);
    hand.rings();
    assertThat(quiet.state().getValue()).contains("needs you");
    assertThat(hand.last()).isEqualTo(Duration.ofHours(1));
    logins.use(server.address(), "changed meanwhile".toCharArray());
    quiet.reached();
    assertThat(quiet.state().getValue()).isEmpty();
    assertThat(hand.last()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void pausedItDoesNothingAndSaysSoAlsoTheNextTime() {
    office.add("Chris Verhoeven");
    var quiet = quiet(bas);
    quiet.pause(true);
    hand.rings();
    assertThat(bas.sync().overview().counts().unsent()).isPositive();
    assertThat(quiet.state().getValue()).contains("paused");
    var next = quiet(bas);
    assertThat(next.state().getValue()).contains("paused");
    next.pause(false);
    assertThat(bas.sync().overview().counts().unsent()).isZero();
    assertThat(next.state().getValue()).isEmpty();
  }

  @Test
  void beforeThePassPhraseWasGivenItAsksNobody() {
    bas = office.reopen("Bas Hoekstra");
    var quiet = quiet(bas);
    hand.rings();
    assertThat(quiet.state().getValue()).isEmpty();
    assertThat(hand.last()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void stoppedItIsSilent() {
    var quiet = quiet(bas);
    int asked = hand.times.size();
    quiet.stop();
    hand.rings();
    assertThat(hand.times).hasSize(asked);
  }
}
