package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.app.Wiring;
import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bills, claims and receipts, as a script sees them: Bas keeps the books, Noor is on the board.
class BillCommandsTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String file = "";
  private String scan = "";
  private int seconds;

  @BeforeEach
  void found() throws IOException {
    file = folder.resolve("coop.meent").toString();
    scan = folder.resolve("scan.pdf").toString();
    Files.writeString(Path.of(scan), "%PDF-1.7 internet of October");
    done("new", file, "--name", "De Meent", "--founder", "Bas Hoekstra", "--date", "2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("roles", file, "--grant", "Noor Kramer", "BOARD");
  }

  private int meent(String... words) {
    out.reset();
    err.reset();
    var clock = Clock.offset(TestCooperative.CLOCK, Duration.ofSeconds(seconds++));
    var terminal = new Terminal(stream(out), stream(err), new Texts(Language.EN));
    return new CommandLineProgram(new Wiring(clock), new NoWindow(), terminal, clock).run(words);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private void done(String... words) {
    assertThat(meent(words)).as("%s: %s", String.join(" ", words), errors()).isZero();
  }

  private void refused(String... words) {
    assertThat(meent(words)).as("%s: %s", String.join(" ", words), output()).isEqualTo(1);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void kpn(String... more) {
    var words = new ArrayList<>(List.of("bill", "new", file, "--supplier", "KPN"));
    words.addAll(List.of("--number", "77-1", "--date", "2026-10-12"));
    words.addAll(List.of("--iban", "NL39 RABO 0300 0652 64", "--line", "Internet;46110;P21;45.00"));
    words.addAll(List.of("--receipt", scan));
    words.addAll(List.of(more));
    done(words.toArray(String[]::new));
  }

  @Test
  void aBillIsApprovedBySomebodyElseAndBookedWithThat() {
    kpn();
    assertThat(output()).contains("P2026-0001 of KPN, € 54.45, waits for somebody else");
    refused("bill", "approve", file, "P2026-0001");
    assertThat(errors()).contains("You entered P2026-0001 yourself.");
    done("bill", "approve", file, "P2026-0001", "--by", "Noor");
    assertThat(output()).contains("is approved and booked as A-1");
    done("journal", file, "--json");
    assertThat(output()).contains("\"46110\"", "54.45", "P2026-0001");
    done("bill", "list", file, "--to-pay");
    assertThat(output()).contains("P2026-0001", "2026-11-11", "NL39RABO0300065264", "54.45");
  }

  @Test
  void theReceiptIsKeptWithItAndComesOutAsItWentIn() throws IOException {
    kpn();
    done("bill", "receipt", file, "P2026-0001", "--json");
    assertThat(output()).contains("scan.pdf", "2033-12-31", "\"here\" : true");
    var back = folder.resolve("back.pdf");
    done("bill", "receipt", file, "P2026-0001", "--out", back.toString());
    assertThat(back).hasSameBinaryContentAs(Path.of(scan));
  }

  @Test
  void aFileOfAnotherKindOrTooLargeIsRefusedWithItsReason() throws IOException {
    var note = folder.resolve("scan.pdf.pdf");
    Files.writeString(note, "no PDF at all");
    kpn();
    refused("bill", "receipt", file, "P2026-0001", note.toString());
    assertThat(errors()).contains("scan.pdf.pdf is no PDF, JPEG, PNG, HEIC or XML");
    var large = folder.resolve("film.pdf");
    try (var channel = new java.io.RandomAccessFile(large.toFile(), "rw")) {
      channel.setLength(200L << 20);
    }
    refused("bill", "receipt", file, "P2026-0001", large.toString());
    assertThat(errors()).contains("film.pdf is 200.0 MB; a receipt is at most 20 MB");
  }

  @Test
  void theSameBillTwiceIsNoticed() {
    kpn();
    var again = List.of("bill", "new", file, "--supplier", "kpn", "--number", "771");
    var words = new ArrayList<>(again);
    words.addAll(List.of("--date", "2026-10-13", "--line", "Internet;46110;P21;50.00"));
    refused(words.toArray(String[]::new));
    assertThat(errors()).contains("kpn sent number 771 before: it is P2026-0001");
    words.add("--anyway");
    done(words.toArray(String[]::new));
    assertThat(output()).contains("P2026-0002");
  }

  @Test
  void aDryRunStoresNothing() {
    kpn("--dry-run");
    assertThat(output()).contains("€ 45.00 and € 9.45 of VAT, € 54.45 to pay");
    done("bill", "list", file, "--json");
    assertThat(output().strip()).isEqualTo("[ ]");
  }

  @Test
  void aClaimOfTheTreasurerIsApprovedByTheBoard() {
    done(
        "bill",
        "claim",
        file,
        "--text",
        "Train to Zwolle",
        "--kind",
        "TRAVEL",
        "--amount",
        "21.80",
        "--vat",
        "9",
        "--date",
        "2026-10-14",
        "--receipt",
        scan);
    assertThat(output()).contains("P2026-0001 of Bas Hoekstra, € 21.80");
    refused("bill", "approve", file, "P2026-0001");
    assertThat(errors()).contains("yourself");
    done("bill", "approve", file, "P2026-0001", "--by", "Noor", "--json");
    assertThat(output()).contains("\"state\" : \"OPEN\"");
    done("balance", file, "--json");
    assertThat(output()).contains("45625", "20.00", "1.80", "-21.80");
  }

  @Test
  void whatIsRefusedSaysWhyAndCanBeReplaced() {
    kpn();
    refused("bill", "refuse", file, "P2026-0001", "--by", "Noor", "--reason", " ");
    done("bill", "refuse", file, "P2026-0001", "--by", "Noor", "--reason", "Not ours");
    done("bill", "show", file, "P2026-0001");
    assertThat(output()).contains("Noor Kramer: refused: Not ours", "scan.pdf");
    refused("bill", "approve", file, "P2026-0001", "--by", "Noor");
    assertThat(errors()).contains("was answered");
    kpn("--replaces", "P2026-0001", "--total", "54.45");
    done("bill", "approve", file, "P2026-0002", "--by", "Noor");
  }

  @Test
  void takingBackAnApprovalReversesItsEntry() {
    kpn();
    done("bill", "approve", file, "P2026-0001", "--by", "Noor");
    done("bill", "take-back", file, "P2026-0001", "--reason", "Wrong account");
    done("balance", file, "--json");
    assertThat(output()).doesNotContain("45.00");
    done("bill", "list", file, "--state", "WAITING", "--json");
    assertThat(output()).contains("P2026-0001");
  }

  @Test
  void theSheetHoldsTheReceiptInside() throws IOException {
    kpn();
    done("bill", "approve", file, "P2026-0001", "--by", "Noor");
    var sheet = folder.resolve("sheet.pdf");
    done("bill", "show", file, "P2026-0001", "--pdf", sheet.toString());
    var inside = coop.meent.document.PdfAttachments.of(Files.readAllBytes(sheet), 1 << 20);
    assertThat(inside).hasSize(1);
    assertThat(inside.getFirst().content()).isEqualTo(Files.readAllBytes(Path.of(scan)));
  }
}
