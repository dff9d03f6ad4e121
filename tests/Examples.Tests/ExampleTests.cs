using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace LearningCycles.Examples.Tests;

public sealed class ExampleTests
{
    public static TheoryData<string> Names => [.. DocumentationFile.Examples.Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void AnExampleCompilesAndPrintsWhatItSays(string name)
    {
        var example = DocumentationFile.Examples.Single(one => one.ToString() == name);
        ExampleCompiler.ErrorsOf(example).Should().BeEmpty("{0}\n{1}\nshould compile", example, example.Code);
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

        var printed = ExampleCompiler.Run(example);

        printed.Should().Equal(example.Promised, "so says\n{0}", example.Code);
        printed.Should().NotBeEmpty("an example that shows nothing is not one");
    }

    [Fact]
    public void EveryTypeThatDoesSomethingShowsHow()
    {
        var shown = DocumentationFile.Examples.Select(example => example.Type).ToHashSet(StringComparer.Ordinal);

        var silent = DocumentationFile
            .Assemblies.SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => DoesSomething(type) && !shown.Contains(type.FullName!.Replace('+', '.')))
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal);

        silent.Should().BeEmpty("what a type does is seen in an example of it or of one of its members");
    }

    // Has a method of its own: not a list of names, and not a record that is only read.
    private static bool DoesSomething(Type type) =>
        type is { IsEnum: false, IsInterface: false, IsNested: false }
        && type.GetMethods(
                BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly
            )
            .Any(method =>
                !method.IsSpecialName
                && method.GetBaseDefinition() == method
                && method.Name is not ("Equals" or "GetEnumerator")
                && !method.Name.StartsWith('<')
                && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
            );
}
