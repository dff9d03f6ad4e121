using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;

namespace Packages.Tests;

public class BinariesTests
{
    // Embedded source and source link, as the portable PDB format names them.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public static TheoryData<string, string> Binaries =>
        new()
        {
            { "LearningCycles", "net10.0" },
            { "LearningCycles", "net8.0" },
            { "LearningCycles.Calendar", "net10.0" },
            { "LearningCycles.Calendar", "net8.0" },
        };

    [Theory]
    [InlineData("LearningCycles")]
    [InlineData("LearningCycles.Calendar")]
    public void PackingAgainElsewhereGivesTheSameBytes(string package)
    {
        foreach (var extension in (string[])["nupkg", "snupkg"])
        {
            var first = Packed.Once.Files(package, extension);
            var second = Packed.Again.Files(package, extension);
            second.Keys.Should().Equal(first.Keys);
            foreach (var (name, octets) in first)
                second[name].AsSpan().SequenceEqual(octets).Should().BeTrue("{0} of {1} is the same", name, extension);
        }
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public void TheAssemblyVersionIsTheMajorOne(string package, string framework)
    {
        using var binary = Binary(package, framework);
        binary.GetMetadataReader().GetAssemblyDefinition().Version.Should().Be(new Version(1, 0, 0, 0));
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public void AnAssemblySaysThatItIsTrimmable(string package, string framework)
    {
        var octets = Packed.Once.Files(package, "nupkg")[$"lib/{framework}/{package}.dll"];
        octets.AsSpan().IndexOf("IsTrimmable"u8).Should().BeGreaterThan(-1);
        if (framework == "net10.0")
            octets.AsSpan().IndexOf("IsAotCompatible"u8).Should().BeGreaterThan(-1);
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public void SymbolsBelongToTheirAssembly(string package, string framework)
    {
        using var binary = Binary(package, framework);
        var entry = binary.ReadDebugDirectory().Single(one => one.Type == DebugDirectoryEntryType.CodeView);
        using var symbols = Symbols(package, framework);
        var id = new BlobContentId(symbols.GetMetadataReader().DebugMetadataHeader!.Id);
        binary.ReadCodeViewDebugDirectoryData(entry).Guid.Should().Be(id.Guid);
    }

    [Theory]
    [MemberData(nameof(Binaries))]
    public void EverySourceIsFoundByADebugger(string package, string framework)
    {
        using var symbols = Symbols(package, framework);
        var reader = symbols.GetMetadataReader();
        var link = Blob(reader, EntityHandle.ModuleDefinition, SourceLink);
        using var json = JsonDocument.Parse(link!);
        var map = json.RootElement.GetProperty("documents").EnumerateObject().Single();
        map.Value.GetString()
            .Should()
            .StartWith("https://raw.githubusercontent.com/an-owner/a-repository/")
            .And.Contain(Packed.Once.Commit);

        foreach (var handle in reader.Documents)
        {
            var name = reader.GetString(reader.GetDocument(handle).Name);
            var isLinked = name.StartsWith(map.Name.TrimEnd('*'), StringComparison.Ordinal) && !name.Contains("/obj/");
            var isEmbedded = Blob(reader, handle, EmbeddedSource) is not null;
            (isLinked || isEmbedded).Should().BeTrue("{0} is in the repository or in the symbols", name);
            name.Should().StartWith("/_", "no path of a machine is told");
        }
    }

    private static PEReader Binary(string package, string framework) =>
        new(new MemoryStream(Packed.Once.Files(package, "nupkg")[$"lib/{framework}/{package}.dll"]));

    private static MetadataReaderProvider Symbols(string package, string framework) =>
        MetadataReaderProvider.FromPortablePdbStream(
            new MemoryStream(Packed.Once.Files(package, "snupkg")[$"lib/{framework}/{package}.pdb"])
        );

    private static byte[]? Blob(MetadataReader reader, EntityHandle owner, Guid kind)
    {
        foreach (var handle in reader.GetCustomDebugInformation(owner))
        {
            var information = reader.GetCustomDebugInformation(handle);
            if (reader.GetGuid(information.Kind) == kind)
                return reader.GetBlobBytes(information.Value);
        }
        return null;
    }
}
