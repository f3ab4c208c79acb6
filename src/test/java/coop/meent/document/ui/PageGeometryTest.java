package coop.meent.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.document.PageSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageGeometryTest {

  private static final PageSize A4 = new PageSize(595, 842);
  private static final PageSize LYING = new PageSize(842, 595);

  private final PageGeometry pages = new PageGeometry(List.of(A4, LYING, A4), 1, 2);

  @Test
  void pagesStandBelowEachOtherWithRoomBetween() {
    assertThat(pages.top(1)).isEqualTo(16);
    assertThat(pages.height(1)).isEqualTo(1684);
    assertThat(pages.top(2)).isEqualTo(16 + 1684 + 16);
    assertThat(pages.height(2)).isEqualTo(1190);
    assertThat(pages.total()).isEqualTo(4 * 16 + 1684 + 1190 + 1684);
    assertThat(pages.widest()).isEqualTo(1684 + 32);
  }

  @Test
  void everyHeightBelongsToAPage() {
    assertThat(pages.pageAt(-100)).isEqualTo(1);
    assertThat(pages.pageAt(0)).isEqualTo(1);
    assertThat(pages.pageAt(pages.top(2))).isEqualTo(2);
    assertThat(pages.pageAt(pages.top(2) - 1)).isEqualTo(1);
    assertThat(pages.pageAt(1e9)).isEqualTo(3);
  }

  @Test
  void onePageAloneKeepsItsNumber() {
    var alone = new PageGeometry(List.of(LYING), 573, 1);
    assertThat(alone.first()).isEqualTo(573);
    assertThat(alone.last()).isEqualTo(573);
    assertThat(alone.pageAt(200)).isEqualTo(573);
    assertThat(alone.top(573)).isEqualTo(16);
  }
}
