@NullMarked
package coop.meent.composer;

import org.jspecify.annotations.NullMarked;
