package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestSeed;
import coop.meent.base.Seeded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

  /// Java's own reader judges.
  @Test
  void everyPointComesBack() throws IOException {
    var random = new Seeded(TestSeed.print("everyPointComesBack"));
    for (int i = 0; i < 20; i++) {
      int width = 1 + random.nextInt(60);
      int height = 1 + random.nextInt(60);
      var points = new int[width * height];
      for (int at = 0; at < points.length; at++)
        points[at] =
            random.nextInt(256) << 24
                | random.nextInt(256) << 16
                | random.nextInt(256) << 8
                | random.nextInt(256);
      var out = new ByteArrayOutputStream();
      Png.write(points, width, height, out);
      var read = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
      assertThat(read.getWidth()).isEqualTo(width);
      assertThat(read.getHeight()).isEqualTo(height);
      assertThat(read.getRGB(0, 0, width, height, new int[points.length], 0, width))
          .containsExactly(points);
    }
  }
}
