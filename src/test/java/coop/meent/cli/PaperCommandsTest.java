package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Papers by commands alone, on three laptops and in a file of its own.
class PaperCommandsTest {

  @TempDir Path folder;
  private Commanded laptops;

  @BeforeEach
  void three() throws IOException {
    laptops = new Commanded(folder);
  }

  private void together() {
    laptops.found("Bas", "Joris", "Sanne");
    laptops.comesIn("Joris", "Bas");
    laptops.comesIn("Sanne", "Bas");
    laptops.sync("Bas", "Joris", "Sanne");
  }

  private String paper(String name, String... words) {
    assertThat(tryPaper(name, words)).as(laptops.errors()).isZero();
    return laptops.output();
  }

  private int tryPaper(String name, String... words) {
    var all = new String[words.length + 3];
    all[0] = "paper";
    all[1] = words[0];
    all[2] = "--home";
    all[3] = laptops.home(name).toString();
    System.arraycopy(words, 1, all, 4, words.length - 1);
    return laptops.run(all);
  }

  @Test
  void aPaperIsWrittenShownWithALookAndTheLookComesToItsOwner() {
    together();
    paper("Bas", "add", "--member", "Joris", "--title", "Pause in May", "--text", "Until June.");
    assertThat(laptops.errors()).contains("Readable by: Bas, Joris").doesNotContain("Sanne");
    laptops.sync("Bas", "Joris", "Sanne");
    assertThat(paper("Joris", "list")).contains("Pause in May").doesNotContain("Until");
    assertThat(paper("Sanne", "list")).doesNotContain("Pause");
    assertThat(paper("Joris", "show", "pause")).contains("Until June.", "Nobody but the owner");
    assertThat(laptops.errors()).doesNotContain("noted");

    assertThat(paper("Bas", "show", "pause")).contains("Until June.", "Bas looked on");
    assertThat(laptops.errors()).contains("That you looked is noted, and Joris will see it.");
    paper("Bas", "show", "pause");
    assertThat(laptops.errors()).as("once a day").doesNotContain("noted");
    laptops.sync("Bas", "Joris");
    assertThat(paper("Joris", "list", "--json"))
        .contains("\"member\" : \"Bas\"", "\"looks\"")
        .doesNotContain("Until June");
    laptops.wait(Duration.ofDays(1));
    assertThat(paper("Bas", "show", "pause", "--json"))
        .contains("\"text\" : \"Until June.\"", "\"noted\" : true");
    assertThat(tryPaper("Sanne", "show", "pause")).isEqualTo(1);
    assertThat(laptops.errors()).contains("No paper that you may read is called “pause”");
    assertThat(tryPaper("Bas", "show", "pause", "--by", "Joris")).isEqualTo(1);
    assertThat(laptops.errors()).contains("This laptop is Bas’s, not Joris’s.");
    assertThat(laptops.run("check", laptops.file("Joris").toString())).isZero();
    assertThat(laptops.run("check", laptops.file("Bas").toString())).isZero();
  }

  @Test
  void noOtherCommandTellsTheText() throws IOException {
    together();
    var needle = "needleinthetext";
    var text = Files.writeString(folder.resolve("text.txt"), "First.\n\n" + needle + "\n");
    paper(
        "Bas",
        "add",
        "--member",
        "Joris",
        "--title",
        "Pause",
        "--kind",
        "letter",
        "--file",
        text.toString());
    laptops.sync("Bas", "Joris");
    var file = laptops.file("Bas").toString();
    for (var shape : new String[] {"--json", "--csv"}) {
      assertThat(paper("Bas", "list", shape)).contains("Pause", "letter").doesNotContain(needle);
      laptops.run("find", file, "pause", shape);
      assertThat(laptops.output()).contains("Pause").doesNotContain(needle);
      laptops.run("find", file, needle, shape);
      assertThat(laptops.output()).doesNotContain("Pause");
      laptops.on("Bas", "sync", "--status", shape);
      assertThat(laptops.output()).doesNotContain(needle);
      laptops.run("check", file, shape);
      assertThat(laptops.output()).doesNotContain(needle);
    }
    assertThat(paper("Joris", "list", "--json")).contains("\"looks\" : [ ]");
  }

  @Test
  void whatIsPrivateStaysHereAndIsSaidToBeforehand() {
    together();
    paper("Joris", "add", "--title", "Doubts", "--text", "Stay or go?", "--private");
    assertThat(laptops.errors()).contains("Only you, on this laptop.");
    laptops.sync("Joris", "Bas");
    assertThat(paper("Bas", "list")).doesNotContain("Doubts");
    assertThat(paper("Joris", "show", "doubts")).contains("Stay or go?", "for Joris alone");
    assertThat(
            tryPaper("Bas", "add", "--member", "Joris", "--title", "X", "--text", "x", "--private"))
        .isEqualTo(1);
    assertThat(laptops.errors()).contains("written by that person: Joris");
    assertThat(laptops.run("check", laptops.file("Joris").toString())).isZero();
  }

  @Test
  void aPaperIsReplacedAndTakenBackByWhoWroteIt() {
    together();
    paper("Bas", "add", "--member", "Joris", "--title", "Rate 2026", "--text", "Eighty.");
    paper("Bas", "add", "--replaces", "Rate 2026", "--title", "Rate 2027", "--text", "Ninety.");
    assertThat(paper("Bas", "list")).contains("replaced", "holds");
    laptops.sync("Bas", "Joris");
    assertThat(tryPaper("Joris", "withdraw", "Rate 2027")).isEqualTo(1);
    assertThat(laptops.errors()).contains("Bas wrote this paper", "Ask Bas");
    assertThat(tryPaper("Bas", "show", "rate")).isEqualTo(1);
    assertThat(laptops.errors()).contains("can mean several papers", "Rate 2026", "Rate 2027");
    assertThat(paper("Bas", "withdraw", "Rate 2027")).contains("“Rate 2027” is taken back.");
    laptops.sync("Bas", "Joris");
    assertThat(paper("Joris", "list", "--member", "Joris")).contains("taken back");
    assertThat(paper("Joris", "show", "Rate 2027")).contains("Ninety.");
  }

  @Test
  void inAFileOfItsOwnSomebodySaysWhoTheyAre() {
    laptops.home("Bas").toFile().mkdirs();
    var file = laptops.file("Bas").toString();
    laptops.run("new", file, "--name", "De Meent", "--founder", "Bas");
    assertThat(laptops.run("paper", "add", file, "--title", "Mine", "--text", "x")).isZero();
    assertThat(laptops.errors()).contains("Bas and the office (treasurer, board, audit committee)");
    laptops.run("member", file, "--add", "Joris");
    assertThat(laptops.run("paper", "list", file)).isEqualTo(1);
    assertThat(laptops.errors()).contains("--by NAME");
    laptops.run("paper", "list", file, "--by", "Joris");
    assertThat(laptops.output()).doesNotContain("Mine");
    laptops.run("paper", "list", file, "--by", "Bas");
    assertThat(laptops.output()).contains("Mine");
    laptops.speaks(Language.NL);
    laptops.run("paper", "show", file, "mine", "--by", "bas");
    assertThat(laptops.output())
        .contains("Overig, 21 november 2026, door Bas", "Niemand behalve de eigenaar");
  }

  @Test
  void wrongUseAndFilesThatHoldNoText() throws IOException {
    laptops.home("Bas").toFile().mkdirs();
    var file = laptops.file("Bas").toString();
    laptops.run("new", file, "--name", "De Meent", "--founder", "Bas");
    assertThat(laptops.run("paper")).isEqualTo(2);
    assertThat(laptops.run("paper", "show", file)).isEqualTo(2);
    assertThat(laptops.run("paper", "add", file, "--title", "X")).isEqualTo(2);
    assertThat(laptops.run("paper", "add", file, "--text", "x")).isEqualTo(2);
    var bytes = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 0, -1});
    assertThat(laptops.run("paper", "add", file, "--title", "X", "--file", bytes.toString()))
        .isEqualTo(1);
    assertThat(laptops.errors()).contains("holds no text in UTF-8");
    var none = folder.resolve("none.txt").toString();
    assertThat(laptops.run("paper", "add", file, "--title", "X", "--file", none)).isEqualTo(1);
    assertThat(laptops.run("paper", "add", file, "--title", "X", "--text", " ")).isEqualTo(1);
    assertThat(laptops.errors()).contains("no text yet");
  }
}
