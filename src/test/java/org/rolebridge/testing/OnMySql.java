package org.rolebridge.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.rolebridge.Rolebridge;
import org.rolebridge.funding.FundingSample;
import org.rolebridge.insight.RoleFacts;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Runs against MySQL, as the application user, on a database that the migration user made. */
@Tag("mysql")
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Rolebridge.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = MySqlDatabase.class)
@Import({Sample.class, FundingSample.class, RoleFacts.class, StatementGuardConfiguration.class})
public @interface OnMySql {}
