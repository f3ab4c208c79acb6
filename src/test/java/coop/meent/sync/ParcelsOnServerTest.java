package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.TestSeed;
import coop.meent.app.VaultOffice;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.cli.Services;
import coop.meent.member.Role;
import coop.meent.receipt.Receipt;
import coop.meent.receipt.ReceiptFile;
import coop.meent.sync.HostileServer.Trouble;
import coop.meent.sync.WebDavTalk.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Receipts go to the treasurer over a server that is full, hangs or does not take one of them:
/// that is told as what it is, the others come, and afterwards everything is there.
@SuppressWarnings("NullAway.Init") // all begin with an office
class ParcelsOnServerTest {

  private static final int SIZE = 20_000;

  @TempDir private Path folder;
  private final Seeded random = new Seeded(TestSeed.print("ParcelsOnServerTest"));
  private final HostileServer server = new HostileServer();
  private final List<Receipt> receipts = new ArrayList<>();
  private VaultOffice office;
  private Services noor;
  private Services tom;

  /// Tom claims three times with a receipt, and Noor has heard of it.
  @BeforeEach
  void begin() throws IOException {
    server.files.put("", new byte[0]);
    office = new VaultOffice(folder);
    office.found();
    noor = office.letIn("Noor de Wit", Role.TREASURER);
    tom = office.letIn("Tom Smit");
    office.together(office.bas, noor, tom);
    for (int i = 0; i < 3; i++) {
      var bill = VaultOffice.claim(tom, file(i));
      receipts.add(tom.receipts().of(bill.id().uuid()).getFirst().receipt());
    }
    office.together(tom, noor, office.bas);
  }

  @AfterEach
  void close() {
    office.close();
    server.close();
  }

  private ReceiptFile file(int number) {
    var bytes = new byte[SIZE + number];
    random.nextBytes(bytes);
    var head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return ReceiptFile.of("bon%d.pdf".formatted(number), bytes);
  }

  private Remote place() {
    var patience = new Patience(Duration.ofMillis(700), 2, Duration.ZERO, pause -> {});
    return new WebDavRemote(server.address(), "x".toCharArray(), WebDavRemote.client(), patience);
  }

  private ParcelReport carry(Services at) {
    return at.sync().carry(place(), Wanted.all(), CarryWatch.NONE);
  }

  private void refuses(Class<? extends WebDavRefusal> why) {
    assertThatThrownBy(() -> carry(tom))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }

  private long atNoor() {
    return receipts.stream().filter(one -> noor.receipts().read(one.content()).isPresent()).count();
  }

  /// What is not whole lies nowhere under its own name, and once all is well all of it comes.
  private void comesInTheEnd(int before) {
    assertThat(carry(noor).fetched()).hasSize(before);
    assertThat(atNoor()).isEqualTo(before);
    server.behaves();
    assertThat(carry(tom).sent()).hasSize(receipts.size() - before);
    assertThat(carry(noor).fetched()).hasSize(receipts.size() - before);
    assertThat(atNoor()).isEqualTo(receipts.size());
    assertThat(carry(tom)).isEqualTo(ParcelReport.NOTHING);
    assertThat(server.files.keySet()).noneMatch(name -> name.endsWith(".tmp"));
  }

  private void makesAtPut(Trouble trouble) {
    server.makes((exchange, usual) -> {
      if (exchange.is("PUT")) trouble.make(exchange, usual);
      else usual.run();
    });
  }

  /// At the second that comes, however often it is tried.
  private void makesAtTheSecond(int status) {
    List<String> moved = new ArrayList<>();
    server.makes((exchange, usual) -> {
      if (!exchange.is("MOVE")) {
        usual.run();
        return;
      }
      var to = exchange.http().getRequestHeaders().getFirst("Destination");
      if (!moved.contains(to)) moved.add(to);
      if (moved.indexOf(to) == 1) exchange.answer(status);
      else usual.run();
    });
  }

  @Test
  void aFullServerTakesNoneAndAllComeWhenThereIsRoom() {
    makesAtPut((exchange, usual) -> exchange.answer(507));
    refuses(WebDavRefusal.Full.class);
    comesInTheEnd(0);
  }

  @Test
  void oneThatIsLockedHoldsUpNoOther() {
    makesAtTheSecond(423);
    refuses(WebDavRefusal.Locked.class);
    comesInTheEnd(2);
  }

  @Test
  void oneThatIsForbiddenHoldsUpNoOther() {
    makesAtTheSecond(403);
    refuses(WebDavRefusal.Forbidden.class);
    comesInTheEnd(2);
  }

  @Test
  void aServerThatTakesNothingAtAllIsNotAskedForEach() {
    List<String> asked = new ArrayList<>();
    makesAtPut((exchange, usual) -> {
      asked.add(exchange.path());
      exchange.answer(423);
    });
    var fourth = VaultOffice.claim(tom, file(3));
    receipts.add(tom.receipts().of(fourth.id().uuid()).getFirst().receipt());
    office.together(tom, noor, office.bas);
    refuses(WebDavRefusal.Locked.class);
    assertThat(asked.stream().distinct()).hasSize(3);
    comesInTheEnd(0);
  }

  @Test
  void aServerThatHangsInTheMiddleLeavesNothingHalf() {
    int[] put = {0};
    makesAtPut((exchange, usual) -> {
      if (put[0]++ == 0) usual.run();
      else server.hang();
    });
    refuses(WebDavRefusal.Silent.class);
    comesInTheEnd(1);
  }
}
