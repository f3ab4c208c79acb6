package coop.meent.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.base.Language;
import coop.meent.base.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PagedTableTest {

  private static final long MILLION = 1_000_000;

  /// Numbers from 0; the filter leaves out what is below it.
  private static final class Numbers implements PageSource<Long, Long> {
    final List<Long> offsets = new ArrayList<>();
    long size = MILLION;

    @Override
    public long count(Long from) {
      return size - from;
    }

    @Override
    public List<Long> page(Long from, long offset, int limit) {
      offsets.add(offset);
      long start = from + offset;
      return LongStream.range(start, Math.min(start + limit, size)).boxed().toList();
    }
  }

  private final Numbers numbers = new Numbers();

  private PagedTable<Long, Long> table() {
    var table = new PagedTable<>(Tasks.sameThread(), numbers);
    var columns = new Columns<Long>(new Texts(Language.EN));
    table.table().getColumns().add(columns.count("Number", 200, number -> number));
    return table;
  }

  private Screen shown(PagedTable<Long, Long> table) {
    return Screen.of(Theme.Tint.LIGHT, 400, 400, theme -> table.table());
  }

  @Test
  void fetchesOnlyWhatIsLookedAt() {
    var table = Toolkit.onScreen(this::table);
    try (var screen = shown(table)) {
      Toolkit.onScreen(() -> table.show(0L));
      Toolkit.settle();
      assertThat(table.count().get()).isEqualTo(MILLION);
      Toolkit.onScreen(() -> table.table().scrollTo(900_000));
      Toolkit.settle();
      assertThat(numbers.offsets).contains(0L, 900_000L).hasSizeLessThan(6);
      assertThat(Toolkit.onScreen(() -> table.table().getItems().get(900_003))).isEqualTo(900_003);
      screen.picture("paged");
    }
  }

  @Test
  void aFilterStartsFromTheTopOfWhatIsLeft() {
    var table = Toolkit.onScreen(this::table);
    try (var screen = shown(table)) {
      Toolkit.onScreen(() -> table.show(999_990L));
      Toolkit.settle();
      assertThat(screen.scene()).isNotNull();
      assertThat(Toolkit.onScreen(() -> List.copyOf(table.table().getItems())))
          .hasSize(10)
          .startsWith(999_990L);
    }
  }

  @Test
  void aReloadKeepsTheChosenRow() {
    var table = Toolkit.onScreen(this::table);
    try (var screen = shown(table)) {
      Toolkit.onScreen(() -> table.show(0L));
      Toolkit.onScreen(() -> table.table().getSelectionModel().select(3));
      numbers.size++;
      Toolkit.onScreen(table::reload);
      Toolkit.settle();
      assertThat(screen.scene()).isNotNull();
      assertThat(Toolkit.onScreen(() -> table.table().getSelectionModel().getSelectedItem()))
          .isEqualTo(3);
      assertThat(table.count().get()).isEqualTo(MILLION + 1);
    }
  }

  @Test
  void copiesTheChosenRowsForASpreadsheet() {
    var table = Toolkit.onScreen(this::table);
    try (var screen = shown(table)) {
      Toolkit.onScreen(() -> table.show(1_000L));
      Toolkit.onScreen(() -> table.table().getSelectionModel().selectRange(0, 2));
      assertThat(screen.scene()).isNotNull();
      assertThat(Toolkit.onScreen(() -> table.table().text(table.table().chosen())))
          .isEqualTo("Number\n1000\n1001");
    }
  }
}
