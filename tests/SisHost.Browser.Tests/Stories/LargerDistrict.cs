using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace LearningCycles.Samples.SisHost.BrowserTests.Stories;

/// <summary>The bundled district's roster with one more school: somebody leads it, somebody leads a team, two teach.</summary>
internal static class LargerDistrict
{
    internal const string School = "Aspen Fork Elementary School";

    internal static Person Leader { get; } = new("u-7001", "Ines Carvalho");

    internal static Person Lead { get; } = new("u-7002", "Tom Brandvold");

    internal static Person Teacher { get; } = new("u-7003", "Rosa Delgado");

    /// <summary>The zip that a student information system would export.</summary>
    internal static FilePayload Zip()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "district", "roster")))
            {
                using var entry = zip.CreateEntry(Path.GetFileName(file)).Open();
                entry.Write(
                    Encoding.UTF8.GetBytes(File.ReadAllText(file).TrimEnd() + "\n" + More(Path.GetFileName(file)))
                );
            }
        }
        return new()
        {
            Name = "roster.zip",
            MimeType = "application/zip",
            Buffer = packed.ToArray(),
        };
    }

    private static string More(string file) =>
        file switch
        {
            "orgs.csv" => $"org-aspen,,,{School},school,4493,org-pv\n",
            "users.csv" => User(Leader) + User(Lead) + User(Teacher) + User(new("u-7004", "Otis Freeman")),
            "roles.csv" => Role(Leader, "principal")
                + Role(Lead, "teacher")
                + Role(Lead, "ext:teamLead")
                + Role(Teacher, "teacher")
                + Role(new("u-7004", "Otis Freeman"), "teacher"),
            _ => "",
        };

    private static string User(Person person)
    {
        var names = person.Name.Split(' ');
        return $"{person.Id},,,true,{person.Id},,{names[0]},{names[1]},,{person.Id},,,,,,,,,,,org-aspen,\n";
    }

    private static string Role(Person person, string role) =>
        $"r-{person.Id}-{role.Replace(':', '-')},,,{person.Id},primary,{role},2026-08-24,,org-aspen,\n";
}
