package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The audit committee, as a script sees it. It is 21 November 2026.
class AuditCommandsTest extends FileByCommands {

  @Test
  void aYearIsAppointedForDrawnAskedAboutAndSigned() throws IOException {
    found("2024-01-15");
    done("member", file, "--add", "Noor de Wit", "--joined", "2024-02-01");
    done("member", file, "--add", "Kees Maat", "--joined", "2024-02-01");
    done("book", file, "--text", "Huur", "--date", "2025-08-31", "45105=1500", "10201=-1500");
    done("book", file, "--text", "Drukwerk", "--date", "2025-09-30", "45105=80", "10201=-80");
    done("year", "close", file, "--year", "2025", "--anyway");
    var bas = "Bas";
    for (var name : new String[] {"Noor", "Kees"})
      done(
          "audit",
          "appoint",
          file,
          name,
          "--on",
          "2025-05-20",
          "--decided-by",
          "assembly",
          "--by",
          bas);
    refused("audit", "appoint", file, bas, "--on", "2025-05-20", "--decided-by", "us", "--by", bas);
    refused("audit", "draw", file, "--word", "kers", "--by", bas);
    done("audit", "draw", file, "--word", "kers", "--dry-run", "--by", "Noor", "--json");
    assertThat(output()).contains("\"picked\" : 2").contains("\"word\" : \"kers\"");
    done("audit", "show", file, "--json");
    assertThat(output()).contains("\"state\" : \"TO_DRAW\"");
    done("audit", "draw", file, "--word", "kers", "--above", "1000", "--by", "Noor");
    assertThat(output()).contains("2 entries are drawn.");
    done("audit", "sample", file, "--csv");
    assertThat(output()).contains("A-1,2025-08-31,Huur,1500.00,ABOVE,UNSEEN");
    done("audit", "ask", file, "--entry", "A-1", "--words", "Which house?", "--by", "Kees");
    refused("audit", "ask", file, "--entry", "A-99", "--words", "?", "--by", "Kees");
    refused("audit", "answer", file, "1", "--words", "mine", "--by", "Kees");
    refused("audit", "answer", file, "2", "--words", "none", "--by", bas);
    done("audit", "answer", file, "1", "--words", "The workshop", "--by", bas);
    done("audit", "questions", file, "--csv");
    assertThat(output()).contains("1,A-1,Kees Maat,Which house?,The workshop,ANSWERED");
    refused("audit", "close", file, "1", "--by", bas);
    done("audit", "close", file, "1", "--by", "Kees");
    refused("audit", "sign", file, "--by", "Noor");
    done("audit", "mark", file, "A-2", "--seen", "--by", "Noor");
    done("audit", "mark", file, "A-2", "--by", "Noor");

    var pack = Path.of(file).resolveSibling("pakket");
    done("year", "pack", file, "--year", "2025", "--out", pack.toString());
    done("audit", "sign", file, "--pack", pack.toString(), "--by", "Noor");
    Files.writeString(pack.resolve("extra.txt"), "x");
    refused("audit", "sign", file, "--pack", pack.toString(), "--by", "Kees");
    refused("audit", "sign", file, "--by", bas);
    done("audit", "sign", file, "--remarks", "Receipts sooner", "--by", "Kees", "--json");
    assertThat(output()).contains("\"state\" : \"SIGNED\"").contains("Receipts sooner");
    done("check", file);

    done("year", "reopen", file, "--year", "2025", "--reason", "Late receipt");
    done("book", file, "--text", "Laat", "--date", "2025-12-01", "45105=1", "10201=-1");
    done("audit", "show", file, "--year", "2025");
    assertThat(output())
        .contains("The books of 2025 changed since they were signed")
        .contains("1 entry came");
    done("audit", "end", file, "Kees", "--year", "2025", "--reason", "Moved", "--by", bas);
    var paper = path("statement.csv");
    done("report", file, "audit-statement", "--period", "2025", "--csv", "--out", paper);
    assertThat(Path.of(paper)).content().contains("Which house?").contains("Receipts sooner");
  }
}
