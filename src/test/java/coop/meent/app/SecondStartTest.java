package coop.meent.app;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.TestCooperative;
import coop.meent.store.MeentFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two starts on one file, each a process of its own.
class SecondStartTest {

  @TempDir private Path home;
  private Path file;

  @BeforeEach
  void found() {
    new TestCooperative(home).close();
    file = home.resolve("test.meent");
  }

  private ProgramProcess start() throws Exception {
    return ProgramProcess.run(home, file.toString());
  }

  private static void await(String what, BooleanSupplier holds) throws InterruptedException {
    for (int i = 0; i < 1200; i++) {
      if (holds.getAsBoolean()) return;
      Thread.sleep(50);
    }
    throw new AssertionError("never: " + what);
  }

  @Test
  void theSecondStartBringsTheFirstWindowForwardAndEnds() throws Exception {
    try (var first = start()) {
      await("the first says how to reach it", () -> MeentFiles.note(file).isPresent());
      try (var second = start()) {
        assertThat(second.status()).isZero();
        assertThat(second.output()).contains(file.toString()).contains("comes to the front");
      }
      assertThat(first.runs()).isTrue();
    }
  }

  @Test
  void ofTwoStartsAtOnceExactlyOneStays() throws Exception {
    try (var one = start();
        var other = start()) {
      await("one of them ends", () -> !one.runs() || !other.runs());
      var ended = one.runs() ? other : one;
      var stays = one.runs() ? one : other;
      assertThat(ended.status()).isZero();
      assertThat(ended.output()).contains("comes to the front");
      Thread.sleep(500);
      assertThat(stays.runs()).isTrue();
    }
  }

  @Test
  void whatAWindowThatWasKilledLeftBehindHindersNobody() throws Exception {
    try (var first = start()) {
      await("the first says how to reach it", () -> MeentFiles.note(file).isPresent());
      assertThat(first.runs()).isTrue();
    }
    var left = MeentFiles.note(file);
    assertThat(left).isPresent();
    assertThat(Doorbell.ring(file)).isFalse();
    try (var second = start()) {
      await("another note", () -> !MeentFiles.note(file).equals(left));
      assertThat(second.runs()).isTrue();
    }
  }

  @Test
  void aBellThatNobodyAnswersIsGivenUpWithinASecondOrSo() throws Exception {
    var rung = new AtomicInteger();
    var bell =
        Doorbell.hang(
                home,
                () -> {
                  rung.incrementAndGet();
                  return false;
                })
            .orElseThrow();
    try (bell) {
      Files.writeString(home.resolve("test.meent.lock"), bell.note());
      long start = System.nanoTime();
      assertThat(Doorbell.ring(file)).isFalse();
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
      assertThat(rung).hasValue(1);
    }
    Files.writeString(home.resolve("test.meent.lock"), "no such place");
    assertThat(Doorbell.ring(file)).isFalse();
    Files.writeString(home.resolve("test.meent.lock"), "\u0000");
    assertThat(Doorbell.ring(file)).isFalse();
  }

  @Test
  void aCommandThatHasTheFileLeavesNoNote() {
    try (var services = new Wiring(TestCooperative.CLOCK).open(file)) {
      assertThat(services.store().isWritable()).isTrue();
      assertThat(MeentFiles.note(file)).isEmpty();
      assertThat(Doorbell.ring(file)).isFalse();
    }
  }
}
