@NullMarked
package coop.meent.talent;

import org.jspecify.annotations.NullMarked;
