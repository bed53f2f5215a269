package org.rolebridge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rolebridge.Rolebridge;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.insight.RoleFacts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs against the embedded database. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Rolebridge.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = EmbeddedDatabase.class)
@Import({Sample.class, FundingSample.class, RoleFacts.class, StatementGuardConfiguration.class})
public @interface OnEmbedded {}
