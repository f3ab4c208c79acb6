package coop.meent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

  /// Java's own profile is the judge: the same red, green and blue mean the same colour.
  @Test
  void meansTheSameColoursAsJavas() {
    var ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
    var javas = ColorSpace.getInstance(ColorSpace.CS_sRGB);
    for (float red = 0; red <= 1; red += 0.25f) {
      for (float green = 0; green <= 1; green += 0.25f) {
        for (float blue = 0; blue <= 1; blue += 0.25f) {
          var colour = new float[] {red, green, blue};
          var back = javas.fromCIEXYZ(ours.toCIEXYZ(colour));
          for (int i = 0; i < 3; i++) assertThat(back[i]).isCloseTo(colour[i], offset(0.01f));
        }
      }
    }
  }
}
