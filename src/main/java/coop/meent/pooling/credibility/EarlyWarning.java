package coop.meent.pooling.credibility;

/// Whether a group sees more illness than its deposit was set for. The signal is amber or red when
/// so many spells would come by chance alone no more often than the stated false-alarm rate, given
/// all that is believed about the rate (negative binomial tail, which allows for not knowing it).
///
/// Source: a one-sided prior predictive check, Box, *Journal of the Royal Statistical Society A*
/// 143(4), 1980. Limits: counts are whole, so the true false-alarm rates are at most the stated
/// ones ([#falseAlarms]); looking every month instead of once a year raises more false alarms.
///
/// @param expected what is believed about the rate before this year
/// @param memberYears of the period that is watched
/// @param amber stated false-alarm rate of amber or red, such as 0.10
/// @param red stated false-alarm rate of red, such as 0.01
public record EarlyWarning(PoissonGamma expected, double memberYears, double amber, double red) {

  public enum Light {
    GREEN,
    AMBER,
    RED
  }

  public EarlyWarning {
    if (!(memberYears > 0) || !(red > 0 && red <= amber && amber < 1))
      throw new IllegalArgumentException(memberYears + ", " + amber + ", " + red);
  }

  public double expectedSpells() {
    return expected.mean() * memberYears;
  }

  /// The chance of so many spells or more if nothing has changed.
  public double surprise(int spells) {
    return expected.chanceOfAtLeast(spells, memberYears);
  }

  public Light light(int spells) {
    double chance = surprise(spells);
    if (chance <= red) return Light.RED;
    return chance <= amber ? Light.AMBER : Light.GREEN;
  }

  /// The smallest number of spells that gives this light or a worse one.
  public int threshold(Light light) {
    int spells = 0;
    while (light(spells).compareTo(light) < 0) spells++;
    return spells;
  }

  /// How often this light or a worse one comes although nothing has changed.
  public double falseAlarms(Light light) {
    return surprise(threshold(light));
  }
}
