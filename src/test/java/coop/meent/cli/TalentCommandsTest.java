package coop.meent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Curricula, team rooms, self-portraits and looking back, as a script meets them.
class TalentCommandsTest extends FileByCommands {

  @BeforeEach
  void begin() {
    found("2024-01-15");
    done("member", file, "--add", "Noor Kramer", "--joined", "2024-02-01");
    done("client", file, "--add", "Gemeente Oudevaart", "--town", "Oudevaart");
    done("skills", "add", file, "Copy", "--field", "Words");
  }

  private Path beside(String name) {
    return Path.of(file).resolveSibling(name);
  }

  @Test
  void aCvIsBegunKeptFromAFileAndHandedOut() throws IOException {
    refused("skills", "cv", file);
    assertThat(errors()).contains("wrote no CV");
    done("skills", "say", file, "copy", "--level", "4", "--interest", "gladly");
    done("skills", "cv", file, "--begin", "--lang", "en");
    assertThat(output()).contains("## What I can do", "- Copy: helps others");
    var text = beside("cv.md");
    Files.writeString(text, "## Done\n- A book\n");
    done("skills", "cv", file, "--write", text.toString(), "--headline", "Editor", "--lang", "en");
    done("skills", "cv", file, "--lang", "en", "--json");
    assertThat(output()).contains("\"headline\" : \"Editor\"", "- A book");
    done("skills", "cv", file, "--lang", "en", "--out", beside("cv.pdf").toString());
    assertThat(beside("cv.pdf")).isNotEmptyFile();
    done("skills", "cv", file, "--lang", "en", "--out", beside("out.md").toString());
    assertThat(Files.readString(beside("out.md"))).contains("Editor", "- A book", "- Copy");
    Files.write(text, new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    refused("skills", "cv", file, "--write", text.toString());
    speaks(Language.NL);
    refused("skills", "cv", file, "--lang", "fr");
    assertThat(meent("skills", "cv", file, "--begin", "--headline", "x")).isEqualTo(2);
  }

  @Test
  void aTeamTellsEachOtherAndShowsItself() {
    done(
        "assignment",
        file,
        "--add",
        "Website",
        "--client",
        "1",
        "--holder",
        "1",
        "--from",
        "2026-01-01");
    done("room", file, "1", "--say", "Waiting", "--pace", "STUCK", "--need", "Who knows them?");
    done("room", file, "1", "--json");
    assertThat(output()).contains("\"pace\" : \"STUCK\"", "\"need\" : \"Who knows them?\"");
    var id = output().replaceAll("(?s).*\"id\" : \"([0-9a-f]{6})\".*", "$1");
    done("room", file, "--csv");
    assertThat(output()).contains("Website", "Waiting", ",1");
    done("room", file);
    assertThat(output()).contains("Website", "Bas Hoekstra: Waiting");
    done("room", file, "1", "--say", "Found them", "--answer", id);
    done("room", file, "1");
    assertThat(output()).contains("Asks: Who knows them?", "Found them");
    refused("room", file, "1", "--say", "x", "--answer", "ffffff");
    assertThat(meent("room", file, "--say", "x")).isEqualTo(2);

    refused("portrait", file, "--show", "1");
    done("portrait", file, "--unique", "Forms", "--with-me", "Call", "--show", "1", "--json");
    assertThat(output()).contains("\"uniqueIn\" : \"Forms\"", "\"shown\" : true");
    done("portrait", file, "--hide", "1");
    assertThat(output()).contains("not shown");
    assertThat(meent("portrait", file, "--hide", "1", "--show", "1")).isEqualTo(2);
  }

  @Test
  void whatWorkLeavesBehindIsKeptOrPassedOverByNumber() {
    done("skills", "say", file, "copy", "--level", "2");
    done(
        "assignment",
        file,
        "--add",
        "Website",
        "--client",
        "1",
        "--holder",
        "1",
        "--from",
        "2026-01-01");
    done(
        "team",
        "seat",
        file,
        "1",
        "--add",
        "Writer",
        "--skill",
        "Copy=3",
        "--hours",
        "4",
        "--from",
        "2026-11-02",
        "--to",
        "2026-11-15");
    done("team", "offer", file, "1", "writer", "bas");
    done("team", "offer", file, "1", "writer", "bas", "--yes");
    done("team", "offer", file, "1", "writer", "bas", "--place");
    done("skills", "debrief", file, "--csv");
    assertThat(output()).doesNotContain("Website");
    done("team", "step", file, "1", "DONE");
    done("skills", "debrief", file, "--csv");
    assertThat(output()).contains("raises,Copy,,2,3", "tells,Gemeente Oudevaart");
    done("skills", "debrief", file);
    assertThat(output()).contains("Website", "Copy");
    done("skills", "debrief", file, "--keep", "1");
    done("skills", "debrief", file, "--json");
    assertThat(output()).contains("\"kind\" : \"shows\"");
    done("skills", "debrief", file, "--pass", "1");
    refused("skills", "debrief", file, "--keep", "1");
    done("skills", "debrief", file, "--keep", "1", "--again", "--scope", "FEW");
    refused("skills", "debrief", file, "--pass", "1");
    assertThat(meent("skills", "debrief", file, "--pass", "1", "--keep", "1")).isEqualTo(2);
  }
}
