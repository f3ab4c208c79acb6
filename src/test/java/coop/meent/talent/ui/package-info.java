@NullMarked
package coop.meent.talent.ui;

import org.jspecify.annotations.NullMarked;
