namespace Geo.Server.Mutations.Imports;

/// <summary>The inputs of the acts of an import.</summary>
internal static class ImportInputs
{
    private const string Id = """"
          "The `id` of the job (导入任务标识), as `POST /imports` and any answer give it."
          id: ID!
        """";

    public const string Start = """"
        "How an uploaded file is to be read (读取方式). Looking at the file again takes a moment; its job is `INSPECTED` then."
        input StartImportInput {

        """" + Id + """"

          "The layer (图层), by its name in `inspection`; left out, the first."
          layer: String
          "The encoding of texts (文字编码): UTF-8, GB18030 or Big5; left out, what the file says."
          encoding: String
          "The EPSG code of the coordinates (坐标系); left out, what the file says."
          epsg: Int
          "Whether the first ordinate is the northing or latitude (坐标轴互换)."
          swapAxes: Boolean
          "The shift of a Chinese web map that the coordinates carry (坐标偏移), to be taken out."
          shift: ImportShift
          "The column of a table that holds WKT (WKT 列)."
          wktColumn: String
          "The column of a table that holds the easting or longitude (横坐标列)."
          xColumn: String
          "The column of a table that holds the northing or latitude (纵坐标列)."
          yColumn: String
        }

        "A shift that web maps in China put on coordinates (坐标偏移类型)."
        enum ImportShift {
          "None (无偏移)."
          NONE
          "GCJ-02, as Amap and Tencent have it (火星坐标)."
          GCJ02
          "BD-09, as Baidu has it (百度坐标)."
          BD09
        }
        """";

    public const string Map = """"
        "Which field of a file is which of a parcel (字段对应). What is not said stays as the names of the fields suggest, or as the profile has it."
        input MapImportInput {

        """" + Id + """"

          "The name of a saved mapping of `county` (字段对应方案) to begin with."
          profile: String
          "The code of the county (县级区划代码) whose profile is meant; left out, that of the job."
          county: String
          "Where fields come from (字段来源)."
          fields: [ImportFieldSource!]
          "What is the same for all rows (固定值), or stands where a row says nothing."
          constants: [ImportFieldConstant!]
          "What words of the file mean (值的含义)."
          values: [ImportValueMeaning!]
          "The unit of the registered areas (面积单位)."
          areaUnit: AreaUnit
          "Save the mapping for the county under this name (另存方案), up to 100 characters."
          saveAs: String
        }

        "Which column of a file a field comes from (字段来源)."
        input ImportFieldSource {
          "The field of the parcel (目标字段)."
          field: ImportField!
          "The column of the file (源字段); null where none is, whatever its name."
          column: String
        }

        "What a field is for all rows (固定值)."
        input ImportFieldConstant {
          "The field of the parcel (目标字段)."
          field: ImportField!
          "The value (取值), as a cell of the file would have it."
          value: String!
        }

        "What a word of a file stands for (值的含义)."
        input ImportValueMeaning {
          "The field of the parcel (目标字段)."
          field: ImportField!
          "The word of the file (原值)."
          from: String!
          "What it stands for (目标值)."
          to: String!
        }

        "What a row can say of a parcel besides its outline (地块可导入字段)."
        enum ImportField {
          "The cadastral code (宗地代码), by which records are found."
          CODE
          "The name (名称)."
          NAME
          "The area of the certificate (登记面积)."
          REGISTERED_AREA
          "The stage of supply (供地阶段)."
          STAGE
          "The classification of the use now (现状地类标准)."
          LAND_USE_SYSTEM
          "The code of the use now (现状地类)."
          LAND_USE
          "The classification of the planned use (规划用途标准)."
          PLANNED_USE_SYSTEM
          "The code of the planned use (规划用途)."
          PLANNED_USE
          "The platform (所属平台), by key or name."
          PLATFORM_KEY
          "The township (所在乡镇), by code or name."
          TOWNSHIP_CODE
          "The day the source stated it (陈述日期)."
          STATED_ON
          "The key of the source (来源)."
          SOURCE_KEY
          "How the record came to be (数据来源性质): `REPORTED` or `SURVEYED`."
          ORIGIN
        }
        """";

    public const string Check = """"
        "A file to be checked without writing anything (导入检查)."
        input CheckImportInput {

        """" + Id + """"

        }
        """";

    public const string Commit = """"
        "A file whose rows are to be written (导入写入): all of them in one transaction."
        input CommitImportInput {

        """" + Id + """"

          "Whether the good rows are written although others are rejected (跳过被拒绝的行)."
          skipRejected: Boolean
          "Whether new parcels are published (公开): shown coarsened to investors and the anonymous."
          publish: Boolean
          "Why (变更原因), for the history; up to 500 characters."
          reason: String
        }
        """";

    public const string Cancel = """"
        "An import to be given up (取消导入)."
        input CancelImportInput {

        """" + Id + """"

        }
        """";
}
