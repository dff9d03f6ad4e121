using LearningCycles.Samples.SisHost.Access;
using LearningCycles.Samples.SisHost.Import;
using LearningCycles.Samples.SisHost.Import.OneRoster;
using LearningCycles.Samples.SisHost.Store;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LearningCycles.Samples.SisHost.Pages;

/// <summary>Imports a roster, or says what an import would do. Every row of which something is to be said is listed.</summary>
[Authorize(Policies.Running)]
public sealed class ImportModel(RosterKeeper keeper, IConfiguration settings) : PageModel
{
    /// <summary>Why nothing was read.</summary>
    public string? Refusal { get; private set; }

    /// <summary>What became of each row.</summary>
    public ImportReport? Report { get; private set; }

    /// <summary>What changes.</summary>
    public RosterUpdate? Update { get; private set; }

    /// <summary>Whether it was imported.</summary>
    public bool IsTaken { get; private set; }

    /// <summary>Says what an import would do.</summary>
    public async Task<IActionResult> OnPostPreview(IFormFile? zip, CancellationToken cancel)
    {
        if (Read(zip) is not { } reading)
            return Page();
        Update = (await keeper.Load(cancel)).Apply(reading);
        return Page();
    }

    /// <summary>Imports.</summary>
    public async Task<IActionResult> OnPostTake(IFormFile? zip, CancellationToken cancel)
    {
        if (Read(zip) is not { } reading)
            return Page();
        var zone =
            settings["Zone"] ?? throw new InvalidOperationException("The settings name no Zone for new schools.");
        Update = await keeper.Import(reading, zone, User.Person(), cancel);
        IsTaken = true;
        return Page();
    }

    private RosterReading? Read(IFormFile? zip)
    {
        if (zip is null)
            return Refuse("No file was given.");
        using var stream = zip.OpenReadStream();
        var files = ZipFiles.Read(stream);
        if (!files.IsTaken)
            return Refuse(files.Refusal!);
        var reading = OneRosterReader.Read(files.Files);
        Report = reading.Report with { Remarks = [.. files.Remarks, .. reading.Report.Remarks] };
        return reading;
    }

    private RosterReading? Refuse(string why)
    {
        Refusal = why;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return null;
    }
}
