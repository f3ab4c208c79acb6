@NullMarked
package coop.meent.fund.ui;

import org.jspecify.annotations.NullMarked;
