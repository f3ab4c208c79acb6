package coop.meent.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Language;
import coop.meent.base.Seeded;
import coop.meent.base.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodesTest {

  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final Seeded random = new Seeded(TestSeed.print("CodesTest"));

  @Test
  void aCodeIsReadBackHoweverItIsTyped() {
    for (int i = 0; i < 500; i++) {
      var code = RecoveryCode.random(random);
      var text = code.text();
      assertThat(text).matches("([0-9A-HJKMNP-TV-Z]{5}-){7}[0-9A-HJKMNP-TV-Z]{5}");
      reads(code, text);
      reads(code, text.toLowerCase(Locale.ROOT));
      reads(code, text.replace("-", ""));
      reads(code, text.replace("-", " "));
      reads(code, "  " + text.replace("-", " – ") + "\n");
      reads(code, text.replace('0', 'O').replace('1', 'I'));
      reads(code, text.replace('0', 'o').replace('1', 'l'));
      reads(code, text.replace("-", "").replaceAll("(.)", "$1 "));
    }
  }

  private static void reads(RecoveryCode code, String typed) {
    assertThat(RecoveryCode.read(typed)).as(typed).isEqualTo(new CodeReading.Read<>(code));
  }

  @Test
  void everyWrongLetterIsToldWithItsGroup() {
    var text = RecoveryCode.random(random).text();
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '-') continue;
      for (char wrong : (LETTERS + "U?é").toCharArray()) {
        if (wrong == text.charAt(at)) continue;
        var typed = text.substring(0, at) + wrong + text.substring(at + 1);
        assertThat(RecoveryCode.read(typed)).as(typed).isEqualTo(mistyped(at / 6 + 1));
      }
    }
  }

  @Test
  void lettersChangedAboutAreToldWithTheirGroup() {
    for (int round = 0; round < 200; round++) {
      var letters = RecoveryCode.random(random).text().toCharArray();
      int group = random.nextInt(8);
      int one = group * 6 + random.nextInt(5);
      int other = group * 6 + random.nextInt(5);
      if (letters[one] == letters[other]) continue;
      char kept = letters[one];
      letters[one] = letters[other];
      letters[other] = kept;
      assertThat(RecoveryCode.read(new String(letters))).isEqualTo(mistyped(group + 1));
    }
  }

  @Test
  void groupsChangedAboutAreTold() {
    for (int round = 0; round < 200; round++) {
      var groups = RecoveryCode.random(random).text().split("-");
      int one = random.nextInt(8);
      int other = random.nextInt(8);
      if (one == other) continue;
      var kept = groups[one];
      groups[one] = groups[other];
      groups[other] = kept;
      assertThat(RecoveryCode.read(String.join("-", groups)))
          .isEqualTo(mistyped(Math.min(one, other) + 1, Math.max(one, other) + 1));
    }
  }

  @Test
  void aLetterTooFewOrTooManyIsToldWithItsGroupOrCounted() {
    var text = RecoveryCode.random(random).text();
    assertThat(RecoveryCode.read(text.substring(0, 8) + text.substring(9))).isEqualTo(mistyped(2));
    assertThat(RecoveryCode.read("Z" + text)).isEqualTo(mistyped(1));
    assertThat(RecoveryCode.read(text.replace("-", "").substring(1)))
        .isEqualTo(new CodeReading.Incomplete<RecoveryCode>(39, 40));
    assertThat(RecoveryCode.read("")).isEqualTo(new CodeReading.Incomplete<RecoveryCode>(0, 40));
    assertThat(RecoveryCode.read(InvitationCode.random(random).text()))
        .isEqualTo(new CodeReading.Incomplete<RecoveryCode>(20, 40));
  }

  @Test
  void anInvitationIsShort() {
    var code = InvitationCode.random(random);
    assertThat(code.text()).matches("(.{5}-){3}.{5}");
    assertThat(InvitationCode.read(code.text())).isEqualTo(new CodeReading.Read<>(code));
    assertThat(code.key()).isNotEqualTo(InvitationCode.random(random).key());
  }

  @Test
  void codesOnPaperAreReadForEver() {
    var zeros = GroupedCode.write(new byte[20]);
    assertThat(zeros).isEqualTo("00001-00002-00003-00004-00005-00006-00007-00008");
    var counted = new byte[20];
    for (int i = 0; i < 20; i++) counted[i] = (byte) (i * 13 + 7);
    assertThat(GroupedCode.write(counted))
        .isEqualTo("0WA21-2BHVZ-91APD-4VVWT-H6BAS-7C5XK-SBBYX-9WFY4");
  }

  @Test
  void aMistakeIsToldInWords() {
    var mistyped = new CodeReading.Mistyped<RecoveryCode>(List.of(2, 5));
    assertThat(new Texts(Language.EN).refusal(mistyped)).contains("2, 5");
    assertThat(new Texts(Language.NL).refusal(mistyped)).contains("2, 5");
  }

  private static CodeReading<RecoveryCode> mistyped(Integer... groups) {
    return new CodeReading.Mistyped<>(List.of(groups));
  }
}
