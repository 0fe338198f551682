package in.vyte.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.aot.generate.ClassNameGenerator;
import org.springframework.aot.generate.DefaultGenerationContext;
import org.springframework.aot.generate.GeneratedFiles.Kind;
import org.springframework.aot.generate.InMemoryGeneratedFiles;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.javapoet.ClassName;

class AheadOfTimeTest {
    @Test
    void processingYieldsTheClientAndTheHintsForItsProperties() {
        InMemoryGeneratedFiles files = new InMemoryGeneratedFiles();
        DefaultGenerationContext generation = new DefaultGenerationContext(
                new ClassNameGenerator(ClassName.get("com.example", "Application")), files);
        GenericApplicationContext context = new GenericApplicationContext();
        TestPropertyValues.of("vyte.api-key=fake-key-of-an-application").applyTo(context.getEnvironment());
        new AnnotatedBeanDefinitionReader(context).register(VyteAutoConfiguration.class);

        new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
        generation.writeGeneratedContent();

        assertThat(files.getGeneratedFiles(Kind.SOURCE))
                .containsKey("in/vyte/spring/VyteAutoConfiguration__BeanDefinitions.java");
        assertThat(RuntimeHintsPredicates.reflection().onType(VyteProperties.Retry.class))
                .accepts(generation.getRuntimeHints());
    }
}
