package io.github.samenspraak.growth;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads the library and Guava anew, with code in each method that counts its {@linkplain Steps
 * steps}. All other classes are those of its parent.
 */
final class CountingLoader extends ClassLoader {

  static final String GUAVA = "com.google.common.";

  private static final String LIBRARY = "io.github.samenspraak.";
  private static final String STEPS = Type.getInternalName(Steps.class);

  /** What goes through a whole list, by name. */
  private static final ImmutableSet<String> SEARCHES =
      ImmutableSet.of("contains", "indexOf", "lastIndexOf", "remove");

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(LIBRARY) && !name.startsWith(GUAVA)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream file = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (file == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] written = ByteStreams.toByteArray(file);
      byte[] counting = name.equals(Steps.class.getName()) ? written : counting(written);
      return defineClass(name, counting, 0, counting.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static byte[] counting(byte[] written) {
    ClassReader reader = new ClassReader(written);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(
                super.visitMethod(access, name, descriptor, signature, exceptions));
          }
        },
        0);
    return writer.toByteArray();
  }

  /** A method that counts. */
  private static final class CountingMethod extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    CountingMethod(MethodVisitor written) {
      super(Opcodes.ASM9, written);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      count("step", "()V");
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (passed.contains(target)) {
        count("step", "()V");
      }
      super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean ofInterface) {
      if (owner.startsWith("java/util/")) {
        if (SEARCHES.contains(name) && descriptor.startsWith("(Ljava/lang/Object;)")) {
          super.visitInsn(Opcodes.DUP2);
          count("search", "(Ljava/lang/Object;Ljava/lang/Object;)V");
        } else if (descriptor.startsWith("(Ljava/util/Collection;)")) {
          super.visitInsn(Opcodes.DUP);
          count("copy", "(Ljava/lang/Object;)V");
        }
      }
      super.visitMethodInsn(opcode, owner, name, descriptor, ofInterface);
    }

    private void count(String how, String descriptor) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, STEPS, how, descriptor, false);
    }
  }
}
