package coop.meent.crypto;

/// What one guess at a pass phrase costs. Bounded both ways, so that a forged header can neither
/// eat the laptop's memory nor its day.
///
/// @param memoryKib of 1,024 bytes
/// @param passes over that memory
/// @param lanes that could run side by side
public record PassphraseCost(int memoryKib, int passes, int lanes) {

  private static final int MOST_MEMORY_KIB = 256 * 1024;
  private static final int MOST_PASSES = 16;
  private static final int MOST_LANES = 16;

  /// 64 MiB, three passes, four lanes: about a second on a laptop, well above OWASP's floor.
  public static final PassphraseCost USUAL = new PassphraseCost(64 * 1024, 3, 4);

  /// @throws IllegalArgumentException outside the bounds
  public PassphraseCost {
    if (lanes < 1 || lanes > MOST_LANES) throw new IllegalArgumentException("lanes: " + lanes);
    if (passes < 1 || passes > MOST_PASSES) throw new IllegalArgumentException("passes: " + passes);
    if (memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB)
      throw new IllegalArgumentException("memory: " + memoryKib + " KiB");
  }

  /// The dearer of both in each respect: a cost only goes up.
  public PassphraseCost atLeast(PassphraseCost other) {
    return new PassphraseCost(
        Math.max(memoryKib, other.memoryKib),
        Math.max(passes, other.passes),
        Math.max(lanes, other.lanes));
  }
}
