using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LearningCycles.Examples.Tests;

/// <summary>Compiles all examples at once: each is a method of a class that has what examples take for given.</summary>
internal static class ExampleCompiler
{
    private static readonly Lazy<(Assembly? Compiled, ILookup<string, string> Errors)> Result = new(() =>
        Compile(DocumentationFile.Examples)
    );

    /// <summary>What the compiler has against an example; empty when it compiles.</summary>
    internal static IReadOnlyList<string> ErrorsOf(Example example) => [.. Result.Value.Errors[example.ToString()]];

    /// <summary>Runs an example and gives what it printed.</summary>
    internal static IReadOnlyList<string> Run(Example example)
    {
        var compiled =
            Result.Value.Compiled ?? throw new InvalidOperationException("Some example does not compile: see there.");
        var console = new ExampleConsole();
        var at = DocumentationFile.Examples.ToList().IndexOf(example);
        var type = compiled.GetType($"Example{at}", throwOnError: true)!;
        type.GetMethod("Run")!.Invoke(Activator.CreateInstance(type), [console]);
        return console.Lines;
    }

    private static (Assembly? Compiled, ILookup<string, string> Errors) Compile(IReadOnlyList<Example> examples)
    {
        var tree = CSharpSyntaxTree.ParseText(Source(examples), new CSharpParseOptions(LanguageVersion.CSharp14));
        var compilation = CSharpCompilation.Create(
            "Examples",
            [tree],
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        using var octets = new MemoryStream();
        var emitted = compilation.Emit(octets);
        var errors = emitted
            .Diagnostics.Where(one => one.Severity >= DiagnosticSeverity.Warning && one.Id != "CS1701")
            .ToLookup(
                one => one.Location.GetMappedLineSpan().Path,
                one =>
                    $"{one.Id} in line {one.Location.GetMappedLineSpan().StartLinePosition.Line + 1}: {one.GetMessage()}"
            );
        return (emitted.Success ? Assembly.Load(octets.ToArray()) : null, errors);
    }

    private static string Source(IReadOnlyList<Example> examples)
    {
        var text = new StringBuilder();
        foreach (var name in Namespaces())
            text.Append("using ").Append(name).Append(";\n");
        for (var at = 0; at < examples.Count; at++)
        {
            text.Append($"public sealed class Example{at} : {typeof(Given).FullName}\n{{\n")
                .Append($"public void Run({typeof(ExampleConsole).FullName} Console)\n{{\n")
                .Append($"#line 1 \"{examples[at]}\"\n")
                .Append(examples[at].Code)
                .Append("\n#line hidden\n}\n}\n");
        }
        return text.ToString();
    }

    // What a file of a project with implicit usings has, and every room of both packages.
    private static IEnumerable<string> Namespaces() =>
        DocumentationFile
            .Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Select(type => type.Namespace!)
            .Concat(["System", "System.Collections.Generic", "System.IO", "System.Linq", "NodaTime", "NodaTime.Text"])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Concat(Directory.GetFiles(AppContext.BaseDirectory, "LearningCycles*.dll"))
            .Concat([typeof(Given).Assembly.Location, typeof(NodaTime.LocalDate).Assembly.Location])
            .DistinctBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path));
}
