package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.meent.base.Hash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VaultObjectTest {

  private static final VaultTag TAG = VaultTag.of(new UUID(1, 2));

  @Test
  void anObjectLooksLikeThisForEver() {
    var object = new VaultObject(ObjectKind.RECOVERY, TAG, new byte[] {1, 2, 3});
    var bytes = object.toBytes();
    assertThat(bytes).hasSize(8192);
    assertThat(HexFormat.of().formatHex(Arrays.copyOf(bytes, 70)))
        .isEqualTo(
            "4d45454e544f424a01010484055b08baffedc41028b339e40c71d50000000000000046eb1640261c5d62fbdec05f035327e2d28e475acded4080110b03c8e0ee5afbd8010203");
    assertThat(object.name()).hasToString("nlvvpw4a4f5dffmywvm2tehjpkhwtarrnzcpcee2qtyyxe6zoxtq");
    assertThat(object.name().location())
        .isEqualTo("nl/nlvvpw4a4f5dffmywvm2tehjpkhwtarrnzcpcee2qtyyxe6zoxtq.mo");
  }

  @Test
  void paddingHidesLengthsAndCostsLittle() {
    assertThat(Padding.padme(9)).isEqualTo(10);
    assertThat(Padding.padme(100)).isEqualTo(104);
    assertThat(Padding.padme(8_193)).isEqualTo(8_704);
    long before = 0;
    for (long length = 0; length < 200_000; length++) {
      long padded = Padding.padme(length);
      assertThat(padded).isGreaterThanOrEqualTo(length).isGreaterThanOrEqualTo(before);
      assertThat(padded - length).isLessThanOrEqualTo(length * 12 / 100 + 1);
      before = padded;
    }
    for (int length : new int[] {0, 8_000, 9_000, 100_000, 3_000_000}) {
      var object = new VaultObject(ObjectKind.PACK, TAG, new byte[length]);
      assertThat(object.toBytes()).hasSize(Padding.padded(length + 67, 8192));
      assertThat(VaultObject.read(object.toBytes(), TAG))
          .isEqualTo(new ObjectReading.Whole(object));
    }
  }

  @Test
  void aKindThatOnlyANewerMeentKnowsIsStillWhole() {
    var object = new VaultObject(77, TAG, new byte[10]);
    assertThat(VaultObject.read(object.toBytes(), TAG)).isEqualTo(new ObjectReading.Whole(object));
    assertThat(ObjectKind.of(77)).isEmpty();
    for (var kind : ObjectKind.values()) assertThat(ObjectKind.of(kind.number())).hasValue(kind);
  }

  @Test
  void anotherFileIsNoObject() {
    var text = "Dit is een boodschappenlijst en geen kluis, hoe lang hij ook is. ".repeat(3);
    assertThat(VaultObject.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), TAG))
        .isEqualTo(new ObjectReading.Damaged(ObjectReading.Damage.OTHER_FILE));
  }

  @Test
  void aNameIsKnownByItsLocationOnlyWhenWeGaveIt() {
    var name = ObjectName.of(Hash.sha256(new byte[0]));
    assertThat(ObjectName.at(name.location())).hasValue(name);
    for (var other :
        new String[] {
          name.text(),
          "zz/" + name + ".mo",
          name.location().toUpperCase(java.util.Locale.ROOT),
          name.location() + " (1)",
          "../" + name.location()
        }) assertThat(ObjectName.at(other)).isEqualTo(Optional.empty());
    assertThatIllegalArgumentException().isThrownBy(() -> new ObjectName("../x"));
  }
}
