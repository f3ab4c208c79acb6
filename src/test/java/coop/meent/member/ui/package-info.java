@NullMarked
package coop.meent.member.ui;

import org.jspecify.annotations.NullMarked;
