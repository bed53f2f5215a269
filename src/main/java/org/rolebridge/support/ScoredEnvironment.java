package org.rolebridge.support;

/** A profile and the mean of its indicators. */
record ScoredEnvironment(EnvironmentProfile profile, Mean mean) {}
