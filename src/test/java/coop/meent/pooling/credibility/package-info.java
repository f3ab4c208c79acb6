/// What a group learns and when it is warned, beside simulated groups.
@NullMarked
package coop.meent.pooling.credibility;

import org.jspecify.annotations.NullMarked;
